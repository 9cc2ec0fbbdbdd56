import type { Found } from '../../src/search/hits.ts';
import type {
  ArticleAbout,
  Correction,
  SearchArticle,
  SearchParagraph,
} from '../../src/search/texts.ts';

/** A paragraph of a text, with nothing corrected unless told. */
export function paragraph(
  text: string,
  corrections: Correction[] = [],
  rest: Partial<SearchParagraph> = {},
): SearchParagraph {
  return { id: 'p1', part: 'text', figures: false, text, corrections, ...rest };
}

/** An article of a year. */
export function article(
  year: number,
  paragraphs: SearchParagraph[],
  rest: Partial<ArticleAbout> = {},
): SearchArticle {
  const about = {
    order: year,
    report: `${year}-report`,
    reportTitle: `${year}年报告`,
    article: 'text',
    title: '标题',
    year,
    kind: '消息',
    place: '焦作市',
    ...rest,
  };
  return { about, paragraphs };
}

/** The printed characters of what was found, in order. */
export function wordsOf(found: readonly Found[]): string[] {
  return found.flatMap(({ paragraph: { text }, hits }) =>
    hits.map(({ start, end }) => text.slice(start, end)),
  );
}
