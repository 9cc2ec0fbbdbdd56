import type { Fate } from '../schemas/ledger.ts';
import type { LibraryReport } from './library.ts';
import { type Destination, type LineRun, lineRuns } from './line-runs.ts';
import { blockName, lineName, reasonNames } from './names.ts';
import type { OutlineCorrection } from './outline.ts';
import { type BlockKey, matchReadings } from './readings.ts';
import { type Segment, sourceLines } from './source-lines.ts';
import { shortTitle } from './titles.ts';
import { urls } from './urls.ts';

/** Where lines went, in words, with a link where there is one. */
export interface DestinationView {
  dropped: boolean;
  label: string;
  /** Of the article, for the eye to group by. */
  title?: string;
  href?: string;
  note?: string;
}

/** A stretch of a line as the page shows it. */
export interface SegmentView {
  text: string;
  /** A reason it is in no article, or `sic` where it was corrected. */
  mark?: Extract<Fate, { kind: 'drop' }>['reason'] | 'sic';
  correction?: OutlineCorrection;
  href?: string;
}

/** The source of a report as its page shows it. */
export interface SourceView {
  runs: LineRun[];
  destination: (destination: Destination) => DestinationView;
  segment: (segment: Segment) => SegmentView;
}

/** Prepares the source page of a report: lines in runs, and words for where they went. */
export function viewSource(report: LibraryReport): SourceView {
  const titles = new Map(report.articles.map(({ id, data }) => [id, shortTitle(data.title, 12)]));
  const readings = matchReadings(report.text, report.ledger, correctionsByBlock(report));
  return {
    runs: lineRuns(sourceLines(report.text, report.ledger)),
    destination: (destination) => viewDestination(destination, report, titles),
    segment: ({ text, start, fate }) => {
      if (fate.kind === 'drop') return text.trim() === '' ? { text } : { text, mark: fate.reason };
      if (!fate.sic) return { text };
      const correction = readings.get(start);
      const anchor = correction?.id ?? fate.block;
      const href = urls.article(report.id, fate.article, anchor);
      return { text, mark: 'sic', href, ...(correction && { correction }) };
    },
  };
}

function viewDestination(
  destination: Destination,
  report: LibraryReport,
  titles: ReadonlyMap<string, string>,
): DestinationView {
  if (destination.kind === 'text') {
    const { article, block } = destination;
    const title = titles.get(article) ?? article;
    const href = urls.article(report.id, article, block);
    return { dropped: false, label: blockName(block), title, href };
  }
  const { reason, sameAs, note } = destination;
  const common = { dropped: true, label: reasonNames[reason], ...(note && { note }) };
  if (!sameAs) return common;
  return {
    ...common,
    title: `与${lineName(sameAs)}相同`,
    href: urls.source(report.seed, sameAs[0]),
  };
}

function correctionsByBlock(report: LibraryReport): Map<BlockKey, OutlineCorrection[]> {
  const all = report.articles.flatMap(({ id, outline }) =>
    outline.corrections.map((correction) => ({
      key: `${id}/${correction.block}` as const,
      correction,
    })),
  );
  const grouped = new Map<BlockKey, OutlineCorrection[]>();
  for (const { key, correction } of all) {
    grouped.set(key, [...(grouped.get(key) ?? []), correction]);
  }
  return grouped;
}
