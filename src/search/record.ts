import { applyEdits, type Edit, editsOf } from './edits.ts';
import { fold } from './fold.ts';
import {
  type ArticleAbout,
  type Correction,
  type Part,
  printedReading,
  type SearchArticle,
  type SearchParagraph,
} from './texts.ts';

/** An article as the index of Pagefind holds it. */
export interface SearchRecord {
  url: string;
  content: string;
  language: 'und';
  meta: { title: string; data: string };
  filters: Record<string, string[]>;
}

/** What the folded characters do not tell. */
interface RecordData {
  about: ArticleAbout;
  paragraphs: [id: string, part: Part, figures: 0 | 1, edits: Edit[], corrections: Correction[]][];
}

/** Takes a position and is not indexed: no phrase reaches from a paragraph into the next. */
const boundary = '\u2060';

/**
 * Folded characters one by one, so that every one is a word of the index. The print of a corrected
 * paragraph stands after it.
 */
export function toRecord({ about, paragraphs }: SearchArticle): SearchRecord {
  const texts = paragraphs.flatMap((paragraph) => {
    const corrected = fold(paragraph.text);
    if (paragraph.corrections.length === 0) return [corrected];
    return [corrected, fold(printedReading(paragraph).text)];
  });
  const data: RecordData = {
    about,
    paragraphs: paragraphs.map(({ id, part, figures, text, corrections }) => [
      id,
      part,
      figures ? 1 : 0,
      editsOf(text),
      corrections,
    ]),
  };
  return {
    url: `${about.report}/${about.article}`,
    content: texts.map((text) => Array.from(text).join(' ')).join(` ${boundary} `),
    language: 'und',
    meta: { title: about.title, data: JSON.stringify(data) },
    filters: filtersOf(about, paragraphs),
  };
}

/** The article of a record. */
export function fromRecord({
  content,
  meta,
}: Pick<SearchRecord, 'content' | 'meta'>): SearchArticle {
  const data: RecordData = JSON.parse(meta.data);
  const texts = content.replaceAll(/\s/g, '').split(boundary);
  return {
    about: data.about,
    paragraphs: data.paragraphs.map(([id, part, figures, edits, corrections]) => {
      const text = applyEdits(texts.shift() ?? '', edits);
      if (corrections.length > 0) texts.shift();
      return { id, part, figures: figures === 1, text, corrections };
    }),
  };
}

function filtersOf(
  { year, report, kind, place }: ArticleAbout,
  paragraphs: readonly SearchParagraph[],
): Record<string, string[]> {
  const has = (name: string, test: (paragraph: SearchParagraph) => boolean) =>
    paragraphs.some(test) ? [name] : [];
  return {
    year: [String(year)],
    report: [report],
    kind: [kind],
    ...(place === '' ? {} : { place: [place] }),
    contains: [
      ...has('figures', ({ figures }) => figures),
      ...has('headings', ({ part }) => part === 'heading'),
      ...has('captions', ({ part }) => part === 'caption'),
    ],
  };
}
