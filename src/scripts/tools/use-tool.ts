import type { Passage } from '../../notes/note.ts';
import { passageOf } from '../../notes/note.ts';
import { articlePath } from '../article-path.ts';
import { readBlocks, stretchOf } from '../block-text.ts';

/** What a range of the page covers, a passage for each block. */
export function passagesOf(range: Range): Passage[] {
  return readBlocks().flatMap((block) => {
    if (!range.intersectsNode(block.element)) return [];
    const stretch = stretchOf(block, range);
    if (!stretch) return [];
    const words = block.text.slice(stretch.start, stretch.end);
    const start = stretch.start + words.length - words.trimStart().length;
    const end = stretch.end - (words.length - words.trimEnd().length);
    return end > start ? [passageOf(articlePath(), block, start, end)] : [];
  });
}

/**
 * Does with a range of the text what a tool of its bar is for.
 * @param from has the focus back
 */
export async function useTool(
  tool: string,
  range: Range,
  from: HTMLElement | undefined,
): Promise<void> {
  const passages = passagesOf(range);
  const [first] = passages;
  if (!first) return;
  if (tool === 'mark' || tool === 'note') {
    const { addNote } = await import('../notes/edit-note.ts');
    addNote(passages, tool === 'note', from);
  }
  if (tool === 'cite') {
    const { citePassages } = await import('./cite-passages.ts');
    citePassages(passages, from);
  }
  if (tool === 'compare') {
    const { compareAddress } = await import('./compare-address.ts');
    location.href = compareAddress(first);
  }
}
