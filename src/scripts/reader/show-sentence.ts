import type { SpokenSentence } from './sentences.ts';

/** The height of the header above, and of the bar below. */
const covered = { above: 76, below: 90 };

/** Marks the sentence that is read, instead of any other, and brings it into sight. */
export function showSentence(sentence: SpokenSentence | undefined): void {
  if (typeof Highlight === 'function') {
    if (sentence) CSS.highlights.set('speaking', new Highlight(sentence.range));
    else CSS.highlights.delete('speaking');
  }
  if (!sentence) return;
  const { top, bottom } = sentence.range.getBoundingClientRect();
  if (top >= covered.above && bottom <= innerHeight - covered.below) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - innerHeight * 0.3, behavior: still ? 'instant' : 'smooth' });
}
