import { toCsv } from '../lib/csv.ts';
import type { HitLine } from './kwic.ts';

const columns = ['year', 'report', 'article', 'paragraph', 'left', 'hit', 'right', 'link'] as const;

/**
 * All hits as a table.
 * @param addressOf the address of a hit in its text
 * @returns CSV that starts with a byte order mark: without it a spreadsheet misreads Chinese
 */
export function hitsCsv(lines: readonly HitLine[], addressOf: (line: HitLine) => string): string {
  const rows = lines.map((line) => ({
    year: line.about.year,
    report: line.about.reportTitle,
    article: line.about.title,
    paragraph: line.paragraph.id,
    left: line.left,
    hit: line.words,
    right: line.right,
    link: addressOf(line),
  }));
  return `\ufeff${toCsv(columns, rows)}`;
}
