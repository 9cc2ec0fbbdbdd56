import type { Figure } from '../schemas/figure.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { type Citation, cite } from './citation.ts';
import { baseWords, periodWords, relationNames } from './figure-words.ts';
import type { LibraryArticle, LibraryReport } from './library.ts';
import { levelOf } from './plain-reading/level-of.ts';
import { readPlainly } from './plain-reading/read-plainly.ts';
import type { Facts, PlainReading } from './plain-reading/types.ts';
import type { Sentence } from './sentence.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Everything the page says about one figure. */
export interface FigureEntry {
  figure: Figure;
  /** Place among the figures that are data, from 1. */
  number: number;
  /** Ids of the figures before and after it. */
  previous: string | undefined;
  next: string | undefined;
  indicator: Indicator | undefined;
  /** What is measured: the indicator, or 未归类. */
  name: string;
  /** The report's own words, where they are not the name. */
  said: string | undefined;
  /** Relation, base, place and period, as far as known. */
  facts: string[];
  plain: PlainReading;
  sentence: Sentence;
  citation: Citation;
}

/** What entries are made from, the same for all articles. */
export interface EntrySources {
  vocabulary: Vocabulary;
  facts: Facts;
  /** The whole address of a path of the site. */
  absolute: (path: string) => string;
  /** Path of a figure on its page. */
  pathOf: (figure: Figure) => string;
}

/** The entries of an article's figures that are data, in the order of the text. */
export function figureEntries(
  report: LibraryReport,
  article: LibraryArticle,
  sources: EntrySources,
): FigureEntry[] {
  const sentences = new Map(article.outline.figures.map(({ id, sentence }) => [id, sentence]));
  const data = article.figures.filter(({ status }) => status !== 'name');
  return data.map((figure, index) => {
    const sentence = sentences.get(figure.id) ?? { before: '', words: figure.quote, after: '' };
    const indicator = sources.vocabulary.indicators.get(figure.indicatorId ?? '');
    const name = indicator?.name ?? '未归类';
    return {
      figure,
      number: index + 1,
      previous: data[index - 1]?.id,
      next: data[index + 1]?.id,
      indicator,
      name,
      said: figure.indicator === name ? undefined : (figure.indicator ?? undefined),
      facts: factsOf(figure, sources.vocabulary),
      plain: readPlainly(figure, sources.facts, {
        level: levelOf(figure, article.figures),
        before: sentence.before,
      }),
      sentence,
      citation: citationOf(figure, report, article, sources),
    };
  });
}

function factsOf(figure: Figure, { places }: Vocabulary): string[] {
  const { relation, base, place, placeId, period } = figure;
  const plain = relation === 'level' || relation === 'count';
  return [
    plain ? undefined : relationNames[relation],
    baseWords(base),
    place ?? places.get(placeId ?? '')?.name ?? '地点未写明',
    periodWords(period) ?? '时期未写明',
  ].filter((fact) => fact !== undefined);
}

function citationOf(
  figure: Figure,
  { edition }: LibraryReport,
  { data }: LibraryArticle,
  { absolute, pathOf }: EntrySources,
): Citation {
  return cite({
    title: data.title,
    kind: data.kind,
    byline: data.byline,
    publisher: edition.publisher,
    date: data.date,
    dateInferred: data.dateInferred !== undefined,
    line: figure.line,
    quote: figure.quote,
    url: absolute(pathOf(figure)),
  });
}
