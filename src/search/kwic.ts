import { type ContextLine, contextLine } from '../lib/context-line.ts';
import type { Found, Hit } from './hits.ts';
import type { Sort } from './permalink.ts';
import { type ArticleAbout, printedReading, type SearchParagraph } from './texts.ts';

/** A hit with the characters around it. */
export interface HitLine extends ContextLine {
  about: ArticleAbout;
  paragraph: SearchParagraph;
  hit: Hit;
  /** Which hit of its paragraph, from 1. */
  number: number;
}

const collator = new Intl.Collator('zh-CN');

/** Every hit in a line of its own, in the order of the texts. */
export function hitLines(found: readonly Found[]): HitLine[] {
  return found.flatMap(({ about, paragraph, hits }) => {
    const printed = hits.some(({ reading }) => reading === 'printed');
    const print = printed ? printedReading(paragraph).text : '';
    return hits.map((hit, index) => ({
      ...contextLine(hit.reading === 'printed' ? print : paragraph.text, hit.start, hit.end),
      about,
      paragraph,
      hit,
      number: index + 1,
    }));
  });
}

/** Lines by what stands before the hit, nearest character first, or after it; else as they are. */
export function sortLines(lines: readonly HitLine[], sort: Sort): HitLine[] {
  if (sort === 'year') return [...lines];
  const keyed = lines.map((line) => ({
    line,
    key: sort === 'left' ? backwards(line.left) : line.right,
  }));
  return keyed.sort((a, b) => collator.compare(a.key, b.key)).map(({ line }) => line);
}

function backwards(text: string): string {
  return Array.from(text).reverse().join('');
}
