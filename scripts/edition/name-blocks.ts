import type { ArticleKind } from '../../src/schemas/edition.ts';
import type { Block, Draft, DraftGap } from './article.ts';

const letters = { heading: 'h', gap: 'g', mark: 'm' } as const;

/**
 * Gives every block its element id (p1, h1, g1, m1, …) and closes jumps in the heading levels, so that
 * the sections of a page form a tree under its title.
 */
export function nameBlocks(kind: ArticleKind, drafts: readonly (Draft | DraftGap)[]): Block[] {
  const counts = new Map<string, number>();
  const open: number[] = [];
  return drafts.map((draft) => {
    const block = kind === 'photo-caption' ? asCaption(draft) : draft;
    const letter = isLettered(block.kind) ? letters[block.kind] : 'p';
    const count = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, count);
    const id = `${letter}${count}`;
    if (block.kind !== 'heading') return { ...block, id };
    return { ...block, id, level: closedLevel(open, block.level ?? 2) };
  });
}

function isLettered(kind: string): kind is keyof typeof letters {
  return kind in letters;
}

/** Under a photograph everything is its caption, whatever it looks like. */
function asCaption(draft: Draft | DraftGap): Draft | DraftGap {
  if (draft.kind !== 'heading' && draft.kind !== 'paragraph') return draft;
  return { kind: 'caption', pieces: draft.pieces };
}

/** `open` holds the given levels of the sections around; the first stands at level 2. */
function closedLevel(open: number[], level: number): number {
  while ((open.at(-1) ?? 0) >= level) open.pop();
  open.push(level);
  return open.length + 1;
}
