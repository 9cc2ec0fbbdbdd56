import type { Nodes } from 'mdast';
import type { Part, SearchParagraph } from '../search/texts.ts';
import { attribute, elementsIn, isElement, type MdxElement, textOf } from './mdx-elements.ts';

const parts: Record<string, Part> = { H: 'heading', Caption: 'caption', Byline: 'head' };

/** The blocks of an article that can be searched: all but gaps. */
export function searchParagraphs(blocks: readonly MdxElement[]): SearchParagraph[] {
  return blocks
    .filter(({ name }) => name !== 'Gap')
    .map((block) => ({
      id: attribute(block, 'id'),
      part: parts[block.name ?? ''] ?? 'text',
      figures: elementsIn(block).some(
        (each) => each.name === 'Fig' && attribute(each, 'status') !== 'name',
      ),
      text: textOf(block),
      corrections: correctionsIn(block, 0),
    }));
}

/** The corrections below a node whose text starts at an offset of its block's text. */
function correctionsIn(node: Nodes, from: number): SearchParagraph['corrections'] {
  if (!('children' in node)) return [];
  let start = from;
  return node.children.flatMap((child) => {
    const end = start + textOf(child).length;
    const own = isCorrection(child) ? [{ start, end, sic: attribute(child, 'sic') }] : [];
    const inside = correctionsIn(child, start);
    start = end;
    return [...own, ...inside];
  });
}

function isCorrection(node: Nodes): node is MdxElement {
  return isElement(node) && node.name === 'Corr';
}
