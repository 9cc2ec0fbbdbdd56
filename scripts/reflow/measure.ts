import type { Line } from '../text/lines.ts';
import { isSpace, withoutSpace } from '../text/space.ts';
import { widthOf } from '../text/width.ts';
import {
  address,
  bullet,
  byline,
  chapter,
  closingContinuation,
  continuation,
  credit,
  dateline,
  furniture,
  hashMark,
  isInlineFragment,
  occasion,
  pause,
  quotationSource,
  section,
  sentenceEnd,
  speaker,
} from './patterns.ts';

/** A line with text on it, and what can be seen of it from outside. */
export interface MeasuredLine {
  readonly line: Line;
  /** The line without white space. */
  readonly text: string;
  /** In Chinese characters, white space not counted. */
  readonly width: number;
  /** Blank lines stand before it. */
  readonly afterBlank: boolean;
  /** It is indented by two characters or more, as a paragraph's first line is. */
  readonly indented: boolean;
  /** Figures or Latin alone, taken from the middle of a printed line. */
  readonly fragment: boolean;
  /** It ends with a mark that may end a paragraph. */
  readonly ends: boolean;
  /** It ends with a semicolon: an item of a list may end here. */
  readonly pauses: boolean;
  /** It must be a paragraph of its own. */
  readonly alone: boolean;
  /** How strongly its first characters say that a paragraph starts here (cost saved). */
  readonly opens: number;
  /** How strongly its last characters say that a paragraph ends here. */
  readonly closes: number;
}

/** The lines of a seed that hold text, measured. */
export function measureLines(text: string, lines: readonly Line[]): MeasuredLine[] {
  const measured: MeasuredLine[] = [];
  let blank = false;
  for (const line of lines) {
    const raw = text.slice(line.span.start, line.span.end);
    const kept = withoutSpace(raw);
    if (kept === '') {
      blank = true;
      continue;
    }
    measured.push(measureLine(line, raw, kept, blank));
    blank = false;
  }
  return measured;
}

function measureLine(line: Line, raw: string, text: string, afterBlank: boolean): MeasuredLine {
  const width = widthOf(text);
  return {
    line,
    text,
    width,
    afterBlank,
    indented: indentOf(raw) >= 2,
    fragment: isInlineFragment(text),
    ends: sentenceEnd.test(text),
    pauses: pause.test(text),
    alone: standsAlone(raw.trim(), text, width),
    opens: openingStrength(text),
    closes: closingContinuation.test(text) || credit.test(text) ? 4 : 0,
  };
}

/** The width of the white space a line begins with, in Chinese characters. */
function indentOf(raw: string): number {
  let indent = 0;
  for (const character of raw) {
    if (!isSpace(character)) break;
    indent += character === '\u3000' ? 1 : character === '\t' ? 2 : 0.5;
  }
  return indent;
}

function standsAlone(raw: string, text: string, width: number): boolean {
  if (hashMark.test(text) || furniture.test(text)) return true;
  if (width > 40) return false;
  return byline.test(raw) || speaker.test(text) || occasion.test(text);
}

function openingStrength(text: string): number {
  if (dateline.test(text) || bullet.test(text)) return 5;
  if (chapter.test(text) || quotationSource.test(text)) return 4;
  if (section.test(text) || address.test(text) || continuation.test(text)) return 3;
  return 0;
}
