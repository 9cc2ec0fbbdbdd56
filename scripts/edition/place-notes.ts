import type { EditionArticle } from '../../src/schemas/edition.ts';
import { contains, overlaps } from '../text/span.ts';
import type { Draft, DraftGap, Note } from './article.ts';
import type { EditionContext } from './context.ts';
import { type Found, findInBlocks, seedSpans } from './find-in-blocks.ts';

/** The editor's notes with the stretch of the seed each hangs on, in the order of the text. */
export function placeNotes(
  context: EditionContext,
  article: EditionArticle,
  drafts: readonly (Draft | DraftGap)[],
  keys: readonly PropertyKey[],
): Note[] {
  const placed = article.notes.flatMap((note, index) => {
    const place = [...keys, 'notes', index];
    const within = context.spanOfLines(note.lines, place);
    const found = context.only(findInBlocks(drafts, note.at, within), note.at, [...place, 'at']);
    const draft = found && drafts[found.block];
    if (!found || !draft || draft.kind === 'gap') return [];
    const spans = seedSpans(draft.pieces, found.start, found.end);
    return [{ ...note, spans, found, place }];
  });
  placed.sort((a, b) => byPlace(a.found, b.found));
  for (const [index, note] of placed.entries()) {
    const before = placed[index - 1];
    if (
      before?.found.block === note.found.block &&
      overlaps(before.found, note.found) &&
      !contains(before.found, note.found)
    ) {
      const reason = 'Unexpected note across the edge of another, expected notes apart or nested';
      context.complain(note.place, reason, 'edition-notes-overlap');
    }
  }
  return placed.map(({ kind, text, spans }, index) => ({ id: `n${index + 1}`, kind, text, spans }));
}

/** In the order of the text, the longer of two that begin together first. */
function byPlace(a: Found, b: Found): number {
  return a.block - b.block || a.start - b.start || b.end - a.end;
}
