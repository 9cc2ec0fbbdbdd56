/** What a paragraph is in its article. */
export type Part = 'text' | 'heading' | 'caption' | 'head';

/** Printed characters that the edition corrects: in their place stand those from start to end. */
export interface Correction {
  start: number;
  end: number;
  sic: string;
}

/** A block of an article, or a printed part of its head: what a search finds. */
export interface SearchParagraph {
  /** Element id on the page: p12; or the part of the head: title. */
  id: string;
  part: Part;
  /** It holds figures that are data. */
  figures: boolean;
  /** The corrected reading. */
  text: string;
  corrections: Correction[];
}

/** What is said of a hit besides its paragraph. */
export interface ArticleAbout {
  /** Place among the articles of all reports, oldest first. */
  order: number;
  report: string;
  reportTitle: string;
  article: string;
  title: string;
  year: number;
  /** Names, as a reader sees them; the place is empty where none is known. */
  kind: string;
  place: string;
}

/** An article as search sees it. */
export interface SearchArticle {
  about: ArticleAbout;
  paragraphs: SearchParagraph[];
}

/** A span of a text, half-open. */
export interface Span {
  start: number;
  end: number;
}

/** The printed reading of a paragraph, and where in it the characters stand that were corrected. */
export function printedReading({ text, corrections }: SearchParagraph): {
  text: string;
  places: Span[];
} {
  let printed = '';
  let at = 0;
  const places = corrections.map(({ start, end, sic }) => {
    printed += text.slice(at, start);
    at = end;
    const place = { start: printed.length, end: printed.length + sic.length };
    printed += sic;
    return place;
  });
  return { text: printed + text.slice(at), places };
}
