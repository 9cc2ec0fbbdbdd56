import type { MeasuredLine } from './measure.ts';

/** The column width of a text without columns: one line, one paragraph. */
export const UNWRAPPED = 0;
const INDENT = 2;
const never = Number.POSITIVE_INFINITY;

/** How odd each thing is. Set by hand on the fixtures from the seeds. */
export const cost = {
  newWidth: 3,
  paragraph: 0.3,
  endsWithoutStop: 4,
  endsWithoutStopAlone: 1.2,
  fullWithoutStop: 2,
  stopBeforeEdge: 1,
  perCharacterOff: 0.35,
  noIndent: 0.6,
  endsWithPause: 1.2,
  endsInFigure: 3,
  blankInside: 0.8,
  indentInside: 4,
  brokenSentence: 1,
  shortBroken: 6,
  ownLineWithoutStop: 1,
};

/** The lines `at`…`last` read as one printed line of a column. */
export interface PrintedLine {
  readonly lines: readonly MeasuredLine[];
  readonly at: number;
  readonly last: number;
  /** Their width together, in Chinese characters. */
  readonly width: number;
  /** The width of the column, or UNWRAPPED. */
  readonly column: number;
  /** A line of the same paragraph stands before it. */
  readonly inside: boolean;
}

/** How odd it is that line `at` begins a paragraph, or (`inside`) goes on with one. */
export function openingCost(
  lines: readonly MeasuredLine[],
  at: number,
  inside: boolean,
  blanksTell: boolean,
): number {
  const line = lines[at];
  const before = lines[at - 1];
  if (!line) return never;
  if (!inside) {
    const unseparated = blanksTell && at > 0 && !line.afterBlank && line.opens === 0;
    return unseparated ? cost.blankInside : 0;
  }
  if (line.alone || before?.alone) return never;
  const blank = blanksTell && line.afterBlank ? cost.blankInside : 0;
  return line.opens + blank + (line.indented ? cost.indentInside : 0) + (before?.closes ?? 0);
}

/** How odd it is that a printed line is the last of its paragraph. */
export function lastLineCost({ lines, at, last, width, column, inside }: PrintedLine): number {
  const line = lines[last];
  const next = lines[last + 1];
  if (!line) return never;
  const announced = (next?.opens ?? 0) >= 3 || next?.alone || next?.indented || line.closes > 0;
  if (line.alone) return at === last && !inside ? 0 : never;
  if (column === UNWRAPPED) {
    if (line.ends || line.pauses || announced || !next) return cost.paragraph;
    return width < 36 && !inside ? cost.ownLineWithoutStop : cost.endsWithoutStop - 1;
  }
  const set = width + (inside ? 0 : INDENT);
  if (set > column + INDENT + 0.5 || width > column + 1.5) return never;
  if (line.ends || announced || !next) return cost.paragraph;
  if (line.pauses) return cost.endsWithPause;
  const full = set > column - 1 ? cost.fullWithoutStop : 0;
  const figure = line.fragment ? cost.endsInFigure : 0;
  return full + figure + (inside ? cost.endsWithoutStop : cost.endsWithoutStopAlone);
}

/** How odd it is that a printed line fills the column, and the paragraph goes on. */
export function fullLineCost({ lines, at, last, width, column, inside }: PrintedLine): number {
  const line = lines[last];
  if (!line || line.alone || last + 1 === lines.length) return never;
  if (column === UNWRAPPED) {
    if (line.ends || line.pauses || at !== last) return never;
    return width >= 40 || inside ? cost.brokenSentence : cost.shortBroken;
  }
  const indented = Math.abs(column - width - INDENT);
  const flush = Math.abs(column - width) + (inside ? 0 : cost.noIndent / cost.perCharacterOff);
  const off = inside ? flush : Math.min(indented, flush);
  if (off > 2.6) return never;
  const early = line.ends && column - width > (inside ? 0.6 : INDENT + 0.6);
  return off * cost.perCharacterOff + (early ? cost.stopBeforeEdge : 0);
}
