import { splitSentences } from '../../lib/speech/split-sentences.ts';
import { rangeOf, readBlocks } from '../block-text.ts';

/** A sentence of the page, with its place on it. */
export interface SpokenSentence {
  text: string;
  range: Range;
}

/** The height of the header. */
const header = 64;

/** Every sentence of the page's text, in order. */
export function sentencesOfPage(): SpokenSentence[] {
  return readBlocks().flatMap((block) =>
    splitSentences(block.text).flatMap(({ start, end }) => {
      const range = rangeOf(block, start, end);
      return range ? { text: block.text.slice(start, end), range } : [];
    }),
  );
}

/** The sentence at the selection, or the first that is in sight; the first of all below the text. */
export function sentenceInSight(sentences: readonly SpokenSentence[]): number {
  const selection = getSelection();
  const chosen = selection && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  const at = sentences.findIndex(({ range }) =>
    chosen
      ? range.compareBoundaryPoints(Range.START_TO_END, chosen) > 0
      : range.getBoundingClientRect().bottom > header + 8,
  );
  return Math.max(0, at);
}
