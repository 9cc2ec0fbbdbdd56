import type { Figure } from '../schemas/figure.ts';
import type { LibraryReport } from './library.ts';
import type { OutlineNote } from './outline.ts';

const telling = new Set<OutlineNote['kind']>(['scope', 'arithmetic', 'misprint']);

/**
 * What an editor noted at a figure: doubts about its scope, its arithmetic or its print.
 * @returns a function that finds the notes of figures, each text once
 */
export function notesOf(
  reports: readonly LibraryReport[],
): (figures: readonly Figure[]) => string[] {
  const byBlock = new Map<string, OutlineNote[]>();
  for (const report of reports) {
    for (const { id, outline } of report.articles) {
      for (const note of outline.notes.filter(({ kind }) => telling.has(kind))) {
        const key = `${report.id}/${id}/${note.block}`;
        byBlock.set(key, [...(byBlock.get(key) ?? []), note]);
      }
    }
  }
  const notesAt = ({ report, article, paragraph, quote }: Figure) =>
    (byBlock.get(`${report}/${article}/${paragraph}`) ?? []).filter(({ words }) =>
      words.replace(/\s/g, '').includes(quote),
    );
  return (figures) => [...new Set(figures.flatMap(notesAt).map(({ text }) => text))];
}
