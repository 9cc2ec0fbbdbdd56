import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A JSX element of MDX. */
export type MdxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Tells JSX elements from the other nodes of MDX. */
export function isElement(node: Nodes): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The JSX elements below a node, outer before inner, in the order of the text. */
export function elementsIn(node: Nodes): MdxElement[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) =>
    isElement(child) ? [child, ...elementsIn(child)] : elementsIn(child),
  );
}

/** The value of an attribute; empty where there is none. */
export function attribute(element: MdxElement, name: string): string {
  for (const each of element.attributes) {
    if (each.type !== 'mdxJsxAttribute' || each.name !== name) continue;
    return typeof each.value === 'string' ? each.value : (each.value?.value ?? '');
  }
  return '';
}

/** The text below a node. */
export function textOf(node: Nodes): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return node.type === 'text' ? node.value : '';
}
