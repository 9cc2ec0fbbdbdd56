import type { ArticleKind } from '../schemas/edition.ts';

/** What is cited: an article. */
export interface CitedWork {
  title: string;
  kind: ArticleKind;
  byline?: string | undefined;
  publisher: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  date?: string | undefined;
  dateInferred: boolean;
}

/** What is cited: one figure of an article. */
export interface CitedFigure extends CitedWork {
  /** 1-based. */
  line: number;
  quote: string;
  url: string;
}

/** A citation in two parts: between them goes the day on which the reader read. */
export interface Citation {
  before: string;
  after: string;
}

/**
 * Cites a figure as GB/T 7714—2015 wants an electronic resource:
 * authors. title[type/carrier]. publisher, date: place[day of reading]. address.
 * An inferred date stands in brackets (§ 8.4.3); where no author is named, the title comes first.
 */
export function cite(cited: CitedFigure): Citation {
  const place = `原文第${cited.line}行，“${cited.quote}”`;
  return { before: `${citeWork(cited)}: ${place}`, after: `. ${cited.url}.` };
}

/** The part of a citation that names the article: authors. title[type/carrier]. publisher, date. */
export function citeWork(cited: CitedWork): string {
  const authors = authorsOf(cited.byline ?? '').join(', ');
  const type = cited.kind === 'work-report' ? 'R/OL' : 'N/OL';
  const title = cited.title.replace(/\s+/g, ' ').trim();
  const date = cited.dateInferred ? `[${cited.date}]` : cited.date;
  const published = [publisherOf(cited.publisher), cited.date && date].filter(Boolean).join(', ');
  return `${authors && `${authors}. `}${title}[${type}]. ${published}`;
}

/** Cites a chart of this site, which is no document of a kind that GB/T 7714 knows: Z, others. */
export function citeChart(title: string, site: string, url: string): Citation {
  return { before: `${site}. ${title}[Z/OL]. `, after: `. ${url}.` };
}

const roles = /^(?:本报|记者|本报记者|通讯员|特约记者|摄|文|图|文图|摄影|整理)$/;

/** The personal names of a byline, without roles, posts and offices. */
export function authorsOf(byline: string): string[] {
  const words = byline.split(/[\s、，,/]+/).filter((word) => word !== '' && !roles.test(word));
  const names: string[] = [];
  let half = '';
  for (const word of words) {
    // 麻　酩: a name of two characters is set apart to the width of three.
    if (word.length === 1) {
      if (half) names.push(half + word);
      half = half ? '' : word;
    } else names.push(word);
  }
  return names.filter((name) => /^\p{Script=Han}{2,4}(?:·\p{Script=Han}+)?$/u.test(name));
}

/** The publisher without the reasons for it; that it is uncertain stays. */
function publisherOf(publisher: string): string {
  const name = publisher.replace(/（.*$/s, '').trim();
  return publisher.includes('待核') && !name.includes('待核') ? `${name}（待核）` : name;
}
