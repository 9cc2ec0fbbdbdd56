import type { EditionArticle } from '../../src/schemas/edition.ts';
import { contains, overlaps } from '../text/span.ts';
import type { Draft, DraftGap, Note } from './article.ts';
import type { EditionContext } from './context.ts';
import { findInBlocks, seedSpan } from './find-in-blocks.ts';

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
    const span = seedSpan(draft.pieces, found.start, found.end);
    return [{ ...note, span, place, order: found.block * 1e6 + found.start }];
  });
  placed.sort((a, b) => a.order - b.order || b.span.end - a.span.end);
  for (const [index, note] of placed.entries()) {
    const before = placed[index - 1];
    if (before && overlaps(before.span, note.span) && !contains(before.span, note.span)) {
      const reason = 'Unexpected note across the edge of another, expected notes apart or nested';
      context.complain(note.place, reason, 'edition-notes-overlap');
    }
  }
  return placed.map(({ kind, text, span }, index) => ({ id: `n${index + 1}`, kind, text, span }));
}
