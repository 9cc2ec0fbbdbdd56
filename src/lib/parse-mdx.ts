import type { Nodes, Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkMdx);
const known = new Map<string, Root>();

/**
 * MDX → its tree, without positions; not to be changed. Every block of the reports is read for its
 * outline, its text and its search record: parsing is by far the most of that, and done once.
 */
export function parseMdx(text: string): Root {
  const tree = known.get(text) ?? withoutPositions(parser.parse(text));
  known.set(text, tree);
  return tree;
}

function withoutPositions<Node extends Nodes>(node: Node): Node {
  delete node.position;
  if ('children' in node) for (const child of node.children) withoutPositions(child);
  return node;
}
