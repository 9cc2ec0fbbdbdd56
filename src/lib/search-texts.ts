import type { ArticleAbout, SearchArticle, SearchParagraph } from '../search/texts.ts';
import type { LibraryArticle, LibraryReport } from './library.ts';
import { kindNames } from './names.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What can be searched: every article's printed head and blocks, oldest report first. The edition's
 * own words are not the source's, and left out.
 */
export function searchTexts(
  reports: readonly LibraryReport[],
  { places }: Vocabulary,
): SearchArticle[] {
  let order = 0;
  return reports.flatMap((report) =>
    report.articles.map((article): SearchArticle => {
      order += 1;
      const { edition } = report;
      const own = edition.articles.find(({ id }) => id === article.id)?.place ?? edition.place;
      const about: ArticleAbout = {
        order,
        report: report.id,
        reportTitle: edition.title,
        article: article.id,
        title: article.data.title,
        year: edition.year,
        kind: kindNames[article.data.kind],
        place: places.get(own ?? '')?.name ?? '',
      };
      return { about, paragraphs: [...headOf(article), ...article.paragraphs] };
    }),
  );
}

function headOf({ data }: LibraryArticle): SearchParagraph[] {
  const printed = (['kicker', 'title', 'subtitle', 'byline'] as const).filter(
    (id) => !data.inferred.includes(id),
  );
  return printed.flatMap((id) => {
    const text = data[id];
    return text ? [{ id, part: 'head' as const, figures: false, text, corrections: [] }] : [];
  });
}
