import type { Nodes } from 'mdast';
import type { ArticleAbout, Part, SearchArticle, SearchParagraph } from '../search/texts.ts';
import type { LibraryArticle, LibraryReport } from './library.ts';
import { attribute, elementsIn, isElement, type MdxElement, textOf } from './mdx-elements.ts';
import { kindNames } from './names.ts';
import { parseMdx } from './parse-mdx.ts';
import type { Vocabulary } from './vocabulary.ts';

const parts: Record<string, Part> = { H: 'heading', Caption: 'caption', Byline: 'head' };

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
      return { about, paragraphs: paragraphsOf(article) };
    }),
  );
}

const known = new WeakMap<LibraryArticle, SearchParagraph[]>();

function paragraphsOf(article: LibraryArticle): SearchParagraph[] {
  const paragraphs = known.get(article) ?? [
    ...headOf(article),
    ...blocksOf(article.entry.body ?? ''),
  ];
  known.set(article, paragraphs);
  return paragraphs;
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

/** The converter writes one block a line. */
function blocksOf(body: string): SearchParagraph[] {
  return body.split('\n').flatMap((line) => {
    if (!line.startsWith('<') || line.startsWith('<Gap ')) return [];
    const [block, ...inside] = elementsIn(parseMdx(line));
    if (!block) return [];
    return [
      {
        id: attribute(block, 'id'),
        part: parts[block.name ?? ''] ?? 'text',
        figures: inside.some((each) => each.name === 'Fig' && attribute(each, 'status') !== 'name'),
        text: textOf(block),
        corrections: correctionsIn(block, 0),
      },
    ];
  });
}

/** The corrections below a node whose text starts at an offset of its block's text. */
function correctionsIn(node: Nodes, from: number): SearchParagraph['corrections'] {
  if (!('children' in node)) return [];
  let start = from;
  return node.children.flatMap((child) => {
    const end = start + textOf(child).length;
    const own = isCorrection(child) ? [{ start, end, sic: attribute(child, 'sic') }] : [];
    const inside = correctionsIn(child, start);
    start = end;
    return [...own, ...inside];
  });
}

function isCorrection(node: Nodes): node is MdxElement {
  return isElement(node) && node.name === 'Corr';
}
