import type { Piece } from '../text/pieces.ts';
import { isSpace } from '../text/space.ts';
import type { MeasuredLine } from './measure.ts';

const latin = /^[A-Za-z0-9]$/;
const chinese = /^[\u4e00-\u9fff”》]$/u;
/** 本报记者 王正义 摄; 记者付凯明 通讯员张攀: here the blank separates names. */
const beforeName = /本报记者$/u;
const afterName = /^(?:通讯员|摄$)/u;
const letter = /^[A-Za-z]$/;

/**
 * The readable text of lines that belong together. White space is dropped, except one blank
 * between two Latin words or two separate numbers; `keepBlanks` keeps one between Chinese words too (names
 * in a byline, the halves of a headline). Each piece is a slice of the seed; only a line break between two Latin words is read
 * as a blank.
 */
export function piecesOf(
  text: string,
  lines: readonly MeasuredLine[],
  { keepBlanks = false }: { keepBlanks?: boolean } = {},
): Piece[] {
  const pieces: Piece[] = [];
  for (const { line } of lines) {
    const raw = text.slice(line.span.start, line.span.end);
    const linePieces = lineToPieces(raw, line.span.start, keepBlanks, isSpacedOut(raw));
    const blank = blankBetween(text, pieces.at(-1), linePieces[0]);
    if (blank) pieces.push(blank);
    pieces.push(...linePieces);
  }
  return pieces;
}

function lineToPieces(raw: string, offset: number, keepBlanks: boolean, spaced: boolean): Piece[] {
  const pieces: Piece[] = [];
  let from = -1;
  const close = (to: number): void => {
    if (from < 0) return;
    const span = { start: offset + from, end: offset + to };
    pieces.push({ text: raw.slice(from, to), span });
    from = -1;
  };
  for (let at = 0; at < raw.length; at += 1) {
    if (!isSpace(raw.charAt(at))) {
      if (from < 0) from = at;
    } else if (from >= 0 && raw.charAt(at) === ' ' && keepsBlank(raw, at, keepBlanks, spaced)) {
      close(at + 1);
    } else {
      close(at);
    }
  }
  close(raw.length);
  return pieces;
}

/** The blank at `at` separates two words that would otherwise run together. */
function keepsBlank(raw: string, at: number, keepBlanks: boolean, spaced: boolean): boolean {
  let next = at + 1;
  while (next < raw.length && isSpace(raw.charAt(next))) next += 1;
  if (next === raw.length || spaced) return false;
  if (beforeName.test(raw.slice(0, at)) || afterName.test(raw.slice(next))) return true;
  const [left, right] = [raw.charAt(at - 1), raw.charAt(next)];
  if (keepBlanks && chinese.test(left) && chinese.test(right)) return true;
  return latin.test(left) && latin.test(right);
}

/** A line break between two Latin words, read as a blank. */
function blankBetween(text: string, left?: Piece, right?: Piece): Piece | undefined {
  if (!left || !right) return undefined;
  if (!letter.test(left.text.slice(-1)) || !letter.test(right.text.charAt(0))) return undefined;
  const span = { start: left.span.end, end: right.span.start };
  return isSpace(text.charAt(span.start)) ? { text: ' ', span } : undefined;
}

/** `民 生 领 域 财 政 支 出`: set so wide that the blanks mean nothing. */
function isSpacedOut(raw: string): boolean {
  const words = raw.trim().split(/[ \u3000]+/u);
  const single = words.filter((word) => word.length === 1).length;
  return words.length >= 4 && single >= words.length * 0.6;
}
