import type { Sense } from '../../src/schemas/term.ts';
import { type MentionPlace, narrowness } from './where.ts';

/** The senses a mention may have: one when the editor was clear, none or several when not. */
export function chooseSenses(senses: readonly Sense[], mention: MentionPlace): string[] {
  const ranked = senses.map(({ id, where }) => ({
    id,
    rank: Math.max(...where.map((each) => narrowness(each, mention))),
  }));
  const best = Math.max(0, ...ranked.map(({ rank }) => rank));
  return best === 0 ? [] : ranked.filter(({ rank }) => rank === best).map(({ id }) => id);
}
