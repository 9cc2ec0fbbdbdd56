import type { Nodes } from 'mdast';
import { attribute, isElement, type MdxElement, textOf } from './mdx-elements.ts';
import { cutSentence, type Sentence } from './sentence.ts';

/** A figure marked in a text, with the block and the sentence it stands in. */
export interface OutlineFigure {
  id: string;
  block: string;
  sentence: Sentence;
}

/** The figures of a block, in the order of the text. */
export function figuresIn(block: MdxElement): OutlineFigure[] {
  const text = textOf(block);
  return spansIn(block, 0).map(({ id, start, end }) => ({
    id,
    block: attribute(block, 'id'),
    sentence: cutSentence(text, start, end),
  }));
}

function spansIn(node: Nodes, from: number): { id: string; start: number; end: number }[] {
  if (!('children' in node)) return [];
  let start = from;
  return node.children.flatMap((child) => {
    const end = start + textOf(child).length;
    const own =
      isElement(child) && child.name === 'Fig' ? [{ id: attribute(child, 'id'), start, end }] : [];
    const inside = spansIn(child, start);
    start = end;
    return [...own, ...inside];
  });
}
