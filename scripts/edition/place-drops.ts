import type { EditionDrop } from '../../src/schemas/edition.ts';
import type { Drop } from '../reflow/flow.ts';
import { withoutSpace } from '../text/space.ts';
import type { EditionContext } from './context.ts';

/** The stretches the editor leaves out. A duplicate must stand in the lines it is said to repeat. */
export function placeDrops(context: EditionContext, drops: readonly EditionDrop[]): Drop[] {
  return drops.flatMap((drop, index) => {
    const keys = ['drops', index];
    const span = context.spanByWords(drop, keys);
    if (!span) return [];
    if (drop.sameAs) checkDuplicate(context, drop.sameAs, span, keys);
    const { reason, sameAs, note } = drop;
    return [{ span, reason, ...(sameAs ? { sameAs } : {}), ...(note ? { note } : {}) }];
  });
}

function checkDuplicate(
  context: EditionContext,
  sameAs: [number, number],
  span: { start: number; end: number },
  keys: readonly PropertyKey[],
): void {
  const kept = context.spanOfLines(sameAs, keys);
  if (!kept) return;
  const copy = withoutSpace(context.seed.text.slice(span.start, span.end));
  if (withoutSpace(context.seed.text.slice(kept.start, kept.end)).includes(copy)) return;
  const reason = `Unexpected duplicate that lines ${sameAs.join('–')} do not repeat, expected the same characters there`;
  context.complain([...keys, 'sameAs'], reason, 'edition-not-a-duplicate');
}
