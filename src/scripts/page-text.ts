import type { SearchParagraph, Span } from '../search/texts.ts';

/** A text node of a page with its place in a text. */
export interface PlacedNode {
  node: Text;
  start: number;
}

/** A block of a page: its text as search sees it, and the text nodes of both readings. */
export interface PageText {
  paragraph: SearchParagraph;
  corrected: PlacedNode[];
  printed: PlacedNode[];
}

/** Reads a block of a page that shows corrections as a pair of elements, `.corr` and `.sic`. */
export function readPageText(block: Element, id: string): PageText {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const text: PageText = {
    paragraph: { id, part: 'text', figures: false, text: '', corrections: [] },
    corrected: [],
    printed: [],
  };
  let print = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { paragraph } = text;
    const { corrections } = paragraph;
    if (node instanceof Element) {
      // An empty correction has no text of its own, and a place all the same.
      if (node.matches('.corr')) {
        const start = paragraph.text.length;
        corrections.push({ start, end: start + (node.textContent?.length ?? 0), sic: '' });
      }
      const last = corrections.at(-1);
      if (node.matches('.sic') && last) last.sic = node.textContent ?? '';
      continue;
    }
    if (!(node instanceof Text)) continue;
    const parent = node.parentElement;
    const inPrint = parent?.closest('.sic') !== null;
    const inBoth = !inPrint && !parent?.closest('.corr');
    if (!inPrint && parent?.closest('[data-ui], small')) continue;
    if (inPrint || inBoth) {
      text.printed.push({ node, start: print });
      print += node.length;
    }
    if (!inPrint) {
      text.corrected.push({ node, start: paragraph.text.length });
      paragraph.text += node.data;
    }
  }
  return text;
}

/** The ranges of a span over the text nodes that hold it: one for each, as elements may part them. */
export function rangesOf({ start, end }: Span, nodes: readonly PlacedNode[]): Range[] {
  return nodes.flatMap(({ node, start: from }) => {
    const first = Math.max(start, from);
    const last = Math.min(end, from + node.length);
    if (first >= last) return [];
    const range = new Range();
    range.setStart(node, first - from);
    range.setEnd(node, last - from);
    return [range];
  });
}
