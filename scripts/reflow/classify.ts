import { type Piece, splitPieces, textOf } from '../text/pieces.ts';
import { withoutSpace } from '../text/space.ts';
import type { Span } from '../text/span.ts';
import { widthOf } from '../text/width.ts';
import type { Paragraph } from './column-lines.ts';
import type { Drop, FlowBlock, FlowKind } from './flow.ts';
import {
  address,
  bullet,
  byline,
  chapter,
  closingContinuation,
  closingOrnament,
  continuation,
  credit,
  furniture,
  hashMark,
  occasion,
  section,
  sentenceEnd,
  speaker,
} from './patterns.ts';
import { piecesOf } from './spacing.ts';

const LONGEST_RUN_IN = 42;
const LONGEST_BARE_HEADING = 28;

/** The blocks one restored paragraph is made of, and what of it is no text. */
export function classify(
  text: string,
  paragraph: Paragraph,
  hasNext: boolean,
): { blocks: FlowBlock[]; drops: Drop[] } {
  const squeezed = paragraph.map((line) => line.text).join('');
  const bare = hasNext && widthOf(squeezed) <= LONGEST_BARE_HEADING;
  const keepBlanks = paragraph.length === 1 && (bare || hashMark.test(squeezed));
  const whole = piecesOf(text, paragraph, { keepBlanks });
  if (furniture.test(squeezed)) return { blocks: [], drops: [furnitureDrop(whole)] };
  const { pieces, marks, drops } = stripMarks(whole);
  if (pieces.length === 0) return { blocks: marks, drops };
  const hash = hashMark.exec(textOf(pieces));
  if (hash) {
    const [mark, title] = splitPieces(pieces, hash[0].length);
    drops.push({ span: cover(mark), reason: 'markup' });
    if (title.length === 0) return { blocks: marks, drops };
    const level = hashLevel(hash[0].length, textOf(title));
    return { blocks: [{ kind: 'heading', level, pieces: title }, ...marks], drops };
  }
  const alone = bare && marks.length === 0;
  return { blocks: place(marks, splitRunIn(text, pieces, alone)), drops };
}

function place(marks: readonly FlowBlock[], blocks: readonly FlowBlock[]): FlowBlock[] {
  const start = blocks[0]?.pieces[0]?.span.start ?? 0;
  const first = marks.filter((mark) => (mark.pieces[0]?.span.start ?? 0) < start);
  return [...first, ...blocks, ...marks.filter((mark) => !first.includes(mark))];
}

/** Takes ornaments and continuation marks off both ends of a paragraph. */
function stripMarks(whole: Piece[]): { pieces: Piece[]; marks: FlowBlock[]; drops: Drop[] } {
  let pieces = whole;
  const marks: FlowBlock[] = [];
  const drops: Drop[] = [];
  const opening = continuation.exec(textOf(pieces));
  if (opening) {
    const [mark, rest] = splitPieces(pieces, opening[0].length);
    marks.push({ kind: 'mark', pieces: mark });
    pieces = rest;
  }
  const ornament = closingOrnament.exec(textOf(pieces));
  if (ornament && sentenceEnd.test(textOf(pieces).slice(0, ornament.index))) {
    const [rest, mark] = splitPieces(pieces, ornament.index);
    drops.push(furnitureDrop(mark));
    pieces = rest;
  }
  const closing = closingContinuation.exec(textOf(pieces));
  if (closing) {
    const [rest, mark] = splitPieces(pieces, closing.index);
    marks.push({ kind: 'mark', pieces: mark });
    pieces = rest;
  }
  return { pieces, marks, drops };
}

/** A numbered heading set at the start of its paragraph becomes a block of its own. */
function splitRunIn(source: string, pieces: Piece[], bare: boolean): FlowBlock[] {
  const text = textOf(pieces);
  const level = chapter.test(text) ? 2 : section.test(text) ? 3 : undefined;
  if (level !== undefined) {
    const end = endOfRunIn(source, pieces, text);
    if (end !== undefined) {
      const [title, rest] = splitPieces(pieces, end);
      const heading: FlowBlock = { kind: 'heading', level, pieces: title };
      return rest.length > 0 ? [heading, { kind: 'paragraph', pieces: rest }] : [heading];
    }
  }
  const kind = kindOf(text, bare);
  return [kind === 'heading' ? { kind, level: 3, pieces } : { kind, pieces }];
}

/** Where a run-in heading ends: at its first full stop, or at the blank that stands for one. */
function endOfRunIn(source: string, pieces: readonly Piece[], text: string): number | undefined {
  const stop = text.search(/[。；：]/u);
  const blank = firstBlank(source, pieces);
  if (blank !== undefined && (stop < 0 || blank < stop) && blank <= LONGEST_RUN_IN) return blank;
  if (stop < 0) return widthOf(text) <= LONGEST_RUN_IN ? text.length : undefined;
  if (text.charAt(stop) !== '。' || stop > LONGEST_RUN_IN) return undefined;
  return stop + 1;
}

/** The first blank inside a printed line that stands between two words, not after a mark. */
function firstBlank(source: string, pieces: readonly Piece[]): number | undefined {
  let passed = 0;
  for (let index = 0; index + 1 < pieces.length; index += 1) {
    const [left, right] = [pieces[index], pieces[index + 1]];
    if (!left || !right) return undefined;
    passed += left.text.length;
    const blank = /^[ \u3000]+$/u.test(source.slice(left.span.end, right.span.start));
    const word = /[\u4e00-\u9fff]$/u.test(left.text) && /^[\u4e00-\u9fff]/u.test(right.text);
    if (blank && word && passed >= 8) return passed;
  }
  return undefined;
}

function kindOf(text: string, bare: boolean): FlowKind {
  const squeezed = withoutSpace(text);
  if (byline.test(text)) return 'byline';
  if (speaker.test(squeezed) || occasion.test(squeezed)) return 'byline';
  if (/(?:效果图|外景|资料图片)。?$/u.test(squeezed) || credit.test(squeezed)) return 'caption';
  if (bullet.test(squeezed)) return widthOf(squeezed) <= 16 && bare ? 'heading' : 'list-item';
  if (/^(?:——|――|--)/u.test(squeezed)) return 'list-item';
  return bare && isBareHeading(squeezed) ? 'heading' : 'paragraph';
}

/** A short line without any stop, set alone: 今后工作的建议. */
function isBareHeading(text: string): boolean {
  if (sentenceEnd.test(text) || address.test(text)) return false;
  return /^[^，。；：、（）()]{4,}$/u.test(text) && /[\u4e00-\u9fff]{3}/u.test(text);
}

function hashLevel(hashes: number, title: string): number {
  if (chapter.test(title)) return 2;
  if (section.test(title)) return 3;
  return Math.max(2, Math.min(6, hashes));
}

function furnitureDrop(pieces: readonly Piece[]): Drop {
  return { span: cover(pieces), reason: 'furniture' };
}

function cover(pieces: readonly Piece[]): Span {
  return { start: pieces[0]?.span.start ?? 0, end: pieces.at(-1)?.span.end ?? 0 };
}
