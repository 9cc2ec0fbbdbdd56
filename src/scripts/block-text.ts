// The words of a block of a text, as its MDX file has them, and where they stand on the page.

/** A text node with its place in the words of its block. */
interface PlacedNode {
  node: Text;
  start: number;
}

/** The words of a block; what a page adds to them is left out. */
export interface BlockText {
  /** Element id of the block. */
  id: string;
  element: HTMLElement;
  text: string;
  nodes: readonly PlacedNode[];
}

/** Every block of the page's text, in order. */
export function readBlocks(page: ParentNode = document): BlockText[] {
  return [...page.querySelectorAll<HTMLElement>('.text .block')].map(readBlock);
}

/** The words of one block. */
export function readBlock(block: HTMLElement): BlockText {
  const element = block.querySelector<HTMLElement>('[data-text]') ?? block;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: PlacedNode[] = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest('[data-ui]')) continue;
    nodes.push({ node, start: text.length });
    text += node.data;
  }
  return { id: block.id, element, text, nodes };
}

/** The range of a stretch of a block's words; undefined where it is empty. */
export function rangeOf({ nodes }: BlockText, start: number, end: number): Range | undefined {
  const first = nodes.find((each) => each.start + each.node.length > start);
  const last = nodes.findLast((each) => each.start < end);
  if (!first || !last || end <= start) return undefined;
  const range = new Range();
  range.setStart(first.node, Math.max(0, start - first.start));
  range.setEnd(last.node, Math.min(last.node.length, end - last.start));
  return range;
}

/** The stretch of a block's words that a range covers; undefined where it covers none. */
export function stretchOf(
  { nodes }: BlockText,
  range: Range,
): { start: number; end: number } | undefined {
  let stretch: { start: number; end: number } | undefined;
  for (const { node, start } of nodes) {
    if (!range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (to <= from) continue;
    stretch = { start: stretch?.start ?? start + from, end: start + to };
  }
  return stretch;
}
