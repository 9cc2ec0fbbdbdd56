import type { Span } from './span.ts';

/** One physical line of a text, without its line ending. */
export interface Line {
  /** 1-based. */
  readonly number: number;
  readonly span: Span;
  /** Where the next line starts: the line with its ending. */
  readonly next: number;
}

const ending = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Splits a text into lines; any Unicode line ending counts, `\r\n` as one. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(ending)) {
    const next = match.index + match[0].length;
    lines.push({ number: lines.length + 1, span: { start, end: match.index }, next });
    start = next;
  }
  if (start < text.length || lines.length === 0) {
    lines.push({
      number: lines.length + 1,
      span: { start, end: text.length },
      next: text.length,
    });
  }
  return lines;
}

/** Finds lines by offset, and offsets by line. */
export class LineTable {
  readonly lines: readonly Line[];

  constructor(text: string) {
    this.lines = splitLines(text);
  }

  /** The 1-based number of the line that holds `offset` (its ending included). */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.lines[middle]?.span.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Line and column of an offset, both 1-based, as editors count. */
  pointAt(offset: number): { line: number; column: number; offset: number } {
    const line = this.lineAt(offset);
    return { line, column: offset - (this.lines[line - 1]?.span.start ?? 0) + 1, offset };
  }

  /** First and last line of a span, 1-based and inclusive. */
  linesOf(span: Span): [number, number] {
    return [this.lineAt(span.start), this.lineAt(Math.max(span.start, span.end - 1))];
  }

  /** The span of lines `first` to `last`; undefined when the text has no such lines. */
  spanOf([first, last]: readonly [number, number]): Span | undefined {
    const from = this.lines[first - 1];
    const to = this.lines[last - 1];
    return from && to ? { start: from.span.start, end: to.next } : undefined;
  }
}
