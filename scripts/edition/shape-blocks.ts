import type { EditionArticle } from '../../src/schemas/edition.ts';
import { splitPieces, textOf } from '../text/pieces.ts';
import { withoutSpace } from '../text/space.ts';
import type { Draft, DraftGap } from './article.ts';
import type { EditionContext } from './context.ts';
import { findInBlocks } from './find-in-blocks.ts';

type Drafts = (Draft | DraftGap)[];
type Keys = readonly PropertyKey[];

/** Applies the edition's joins, headings and paragraph breaks, in this order. */
export function shapeBlocks(
  context: EditionContext,
  article: EditionArticle,
  drafts: Drafts,
  keys: Keys,
): void {
  for (const [index, { at, lines }] of article.joins.entries()) {
    join(context, drafts, { at, lines }, [...keys, 'joins', index]);
  }
  for (const [index, heading] of article.headings.entries()) {
    splitHeading(context, drafts, heading, [...keys, 'headings', index]);
  }
  for (const [index, { at, lines }] of article.paragraphs.entries()) {
    const place = [...keys, 'paragraphs', index];
    const within = context.spanOfLines(lines, place);
    const found = context.only(findInBlocks(drafts, at, within), at, [...place, 'at']);
    if (found) startParagraph(drafts, split(drafts, found.block, found.start));
  }
}

function join(
  context: EditionContext,
  drafts: Drafts,
  { at, lines }: { at: string; lines?: readonly [number, number] | undefined },
  keys: Keys,
): void {
  const within = context.spanOfLines(lines, keys);
  const starts = findInBlocks(drafts, at, within).filter(({ start }) => start === 0);
  const found = context.only(starts, at, [...keys, 'at']);
  if (!found) return;
  const before = drafts[found.block - 1];
  const block = drafts[found.block];
  if (!before || !block || before.kind === 'gap' || block.kind === 'gap') {
    const reason = 'Unexpected join at the start of the text, expected a paragraph before it';
    context.complain(keys, reason, 'edition-join');
    return;
  }
  const joined = { ...before, pieces: [...before.pieces, ...block.pieces] };
  drafts.splice(found.block - 1, 2, joined);
}

function splitHeading(
  context: EditionContext,
  drafts: Drafts,
  heading: EditionArticle['headings'][number],
  keys: Keys,
): void {
  const within = context.spanOfLines(heading.lines, keys);
  const matches = findInBlocks(drafts, heading.text, within);
  const whole = matches.filter(({ block }) => isWhole(drafts[block], heading.text));
  const found = context.only(whole.length === 1 ? whole : matches, heading.text, [...keys, 'text']);
  if (!found) return;
  split(drafts, found.block, found.end);
  const at = split(drafts, found.block, found.start);
  const block = drafts[at];
  if (block && block.kind !== 'gap') {
    drafts[at] = { kind: 'heading', level: heading.level, pieces: block.pieces };
  }
}

/** What the editor says is a paragraph is no heading. */
function startParagraph(drafts: Drafts, index: number): void {
  const draft = drafts[index];
  if (draft?.kind === 'heading') drafts[index] = { kind: 'paragraph', pieces: draft.pieces };
}

function isWhole(draft: Draft | DraftGap | undefined, text: string): boolean {
  if (!draft || draft.kind === 'gap') return false;
  return withoutSpace(textOf(draft.pieces)) === withoutSpace(text);
}

/** Cuts a block before offset `at` of its text; returns the index of the part that begins there. */
function split(drafts: Drafts, index: number, at: number): number {
  const draft = drafts[index];
  if (!draft || draft.kind === 'gap') return index;
  const [before, after] = splitPieces(draft.pieces, at);
  if (before.length === 0 || after.length === 0) return before.length === 0 ? index : index + 1;
  const kind = draft.kind === 'heading' ? 'paragraph' : draft.kind;
  drafts.splice(index, 1, { kind, pieces: before }, { kind: 'paragraph', pieces: after });
  return index + 1;
}
