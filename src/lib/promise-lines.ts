import type { Pledge } from '../schemas/promise.ts';
import type { Quotation } from '../schemas/quotation.ts';
import type { LibraryReport } from './library.ts';
import { targetIds } from './promise-counts.ts';
import { quoted } from './quoted.ts';
import { cutSentence } from './sentence.ts';

/** One quote beside a figure. */
export interface SideQuote {
  date: string;
  text: string;
  href: string;
}

/** What stands beside a figure: what came of it as a target, and the targets it is a result of. */
export interface FigureLines {
  pledge: Pledge | undefined;
  later: SideQuote[];
  before: { pledge: Pledge; quote: SideQuote }[];
}

/** Promises by the ids of their figures. */
export interface PledgesByFigure {
  /** The first promise that has the figure as a target. */
  targets: ReadonlyMap<string, Pledge>;
  /** The promises that have it as a result. */
  results: ReadonlyMap<string, readonly Pledge[]>;
}

/** Sorts promises by their figures, once for all of them. */
export function pledgesByFigure(promises: readonly Pledge[]): PledgesByFigure {
  const targets = new Map<string, Pledge>();
  const results = new Map<string, Pledge[]>();
  for (const pledge of promises) {
    for (const id of targetIds(pledge)) if (!targets.has(id)) targets.set(id, pledge);
    const later = pledge.later.flatMap(({ figures }) => figures.map(({ id }) => id));
    for (const id of new Set(later)) results.set(id, [...(results.get(id) ?? []), pledge]);
  }
  return { targets, results };
}

/** Finds what a figure promises, and which earlier promises a figure belongs to. */
export function figureLines(
  id: string,
  { targets, results }: PledgesByFigure,
  reports: readonly LibraryReport[],
): FigureLines {
  const pledge = targets.get(id);
  const before = (results.get(id) ?? []).filter((promise) => promise !== pledge);
  return {
    pledge,
    later: pledge?.later.map((quotation) => sideQuote(quotation, reports)) ?? [],
    before: before.map((promise) => ({
      pledge: promise,
      quote: sideQuote(promise.said, reports, promise.targets[0]?.id),
    })),
  };
}

/** A long quote is cut around the figure that counts. */
function sideQuote(
  quotation: Quotation,
  reports: readonly LibraryReport[],
  figure?: string,
): SideQuote {
  const at = quotation.figures.find(({ id }) => id === figure);
  const { date, href } = quoted(quotation, reports, new Set(figure ? [figure] : []));
  const { before, words, after } = cutSentence(
    quotation.text,
    at?.start ?? 0,
    at?.end ?? quotation.text.length,
  );
  return { date, href, text: `${before}${words}${after}` };
}
