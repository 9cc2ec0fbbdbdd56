import type { Fate, Ledger } from '../schemas/ledger.ts';

/** A stretch of one source line with one fate. */
export interface Segment {
  text: string;
  /** UTF-16 offset in the seed. */
  start: number;
  fate: Fate;
}

/** One physical line of a seed. */
export interface SourceLine {
  /** 1-based. */
  number: number;
  segments: Segment[];
  /** Nothing but white space. */
  blank: boolean;
}

// As the converter counts lines: any Unicode line ending, \r\n as one.
const ending = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Cuts a seed into lines, and each line where its fate changes. */
export function sourceLines(text: string, ledger: Ledger): SourceLine[] {
  let entry = 0;
  return lineSpans(text).map(({ start, end }, index) => {
    const segments: Segment[] = [];
    while ((ledger.entries[entry]?.span.end ?? Infinity) <= start) entry += 1;
    for (let at = entry; at < ledger.entries.length; at += 1) {
      const { span, fate } = ledger.entries[at] as Ledger['entries'][number];
      if (span.start >= end) break;
      const from = Math.max(span.start, start);
      const to = Math.min(span.end, end);
      if (from < to) segments.push({ text: text.slice(from, to), start: from, fate });
    }
    return { number: index + 1, segments, blank: text.slice(start, end).trim() === '' };
  });
}

function lineSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const match of text.matchAll(ending)) {
    spans.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}
