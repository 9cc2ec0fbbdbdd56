import { type CollectionEntry, getCollection } from 'astro:content';
import type { Edition } from '../schemas/edition.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Ledger } from '../schemas/ledger.ts';
import type { SearchParagraph } from '../search/texts.ts';
import { type Outline, outlineOf } from './outline.ts';
import { parseBlocks } from './parse-mdx.ts';
import { readReportFile } from './report-file-loader.ts';
import { searchParagraphs } from './search-paragraphs.ts';
import { seedNumber } from './seeds.ts';

/** One article with what is said about its text. */
export interface LibraryArticle {
  id: string;
  data: CollectionEntry<'articles'>['data'];
  entry: CollectionEntry<'articles'>;
  outline: Outline;
  /** What of its text can be searched, without the head. */
  paragraphs: SearchParagraph[];
  /** In the order of the text. */
  figures: Figure[];
}

/** One report: its edition, its converted articles in order, and its source. */
export interface LibraryReport {
  id: string;
  edition: Edition;
  articles: LibraryArticle[];
  ledger: Ledger;
  /** Number of the seed in URLs. */
  seed: string;
  text: string;
}

const seeds = import.meta.glob<string>('/seeds/*.txt', { query: '?raw', import: 'default' });

let library: Promise<LibraryReport[]> | undefined;

/**
 * All reports that have an edition, oldest first.
 * @throws when a report was not converted, or its seed is missing.
 */
export function readLibrary(): Promise<LibraryReport[]> {
  if (import.meta.env.DEV) return loadLibrary();
  library ??= loadLibrary();
  return library;
}

async function loadLibrary(): Promise<LibraryReport[]> {
  const [editions, articles, ledgers, figures] = await Promise.all([
    getCollection('editions'),
    getCollection('articles'),
    getCollection('ledgers'),
    getCollection('figures'),
  ]);
  const byReport = Map.groupBy(articles, (entry) => entry.data.report);
  const reports = editions.map(async ({ data: edition }) => {
    const id = edition.report;
    const ledgerFile = ledgers.find((each) => each.id === id)?.data;
    const text = await seeds[`/seeds/${edition.seed}`]?.();
    if (!ledgerFile) throw missing(`content/reports/${id}/ledger.json`);
    if (text === undefined) throw missing(`seeds/${edition.seed}`);
    const own = (byReport.get(id) ?? []).sort((a, b) => a.data.order - b.data.order);
    const ledger = readReportFile<Ledger>(ledgerFile);
    const figureFile = figures.find((each) => each.id === id)?.data;
    const rows = figureFile ? readReportFile<Figure[]>(figureFile) : [];
    const read = new Map(rows.map((figure) => [figure.id, figure]));
    return {
      id,
      edition,
      articles: own.map((entry) => toArticle(entry, read)),
      ledger,
      seed: seedNumber(edition.seed),
      text,
    };
  });
  return (await Promise.all(reports)).sort(
    (a, b) => a.edition.year - b.edition.year || lastDate(a).localeCompare(lastDate(b)),
  );
}

function toArticle(
  entry: CollectionEntry<'articles'>,
  read: ReadonlyMap<string, Figure>,
): LibraryArticle {
  const blocks = parseBlocks(entry.body ?? '');
  const outline = outlineOf(blocks);
  const figures = outline.figures.map(({ id }) => {
    const figure = read.get(id);
    if (!figure) throw missing(`content/reports/${entry.data.report}/figures.json: figure ${id}`);
    return figure;
  });
  return {
    id: entry.data.article,
    data: entry.data,
    entry,
    outline,
    paragraphs: searchParagraphs(blocks),
    figures,
  };
}

/** The latest date of a report: reports of one year stand in its order. */
function lastDate(report: LibraryReport): string {
  return (
    report.articles
      .flatMap(({ data }) => data.date ?? [])
      .sort()
      .at(-1) ?? ''
  );
}

function missing(path: string): Error {
  return new Error(
    `${path}  Unexpected absence, expected it beside its edition; run \`npm run convert\``,
  );
}
