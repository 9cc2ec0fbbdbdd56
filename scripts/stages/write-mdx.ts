import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxTextElement } from 'mdast-util-mdx';
import { mdxToMarkdown } from 'mdast-util-mdx';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import type { ArticleFrontMatter } from '../../src/schemas/article.ts';
import type { ArticleTree, GapNode, Inline, TextBlockNode } from '../tree/nodes.ts';

const names = {
  heading: 'H',
  paragraph: 'P',
  'list-item': 'Item',
  caption: 'Caption',
  byline: 'Byline',
  mark: 'Mark',
} as const;

/**
 * Tree → MDX: one block a line, every block and annotation an element. All text stands inside an
 * element on one line, so no line of a report can begin with `import`, `#` or `---`, and
 * mdast-util-to-markdown escapes what is markup within a line.
 */
export function writeMdx(frontMatter: ArticleFrontMatter, tree: ArticleTree): string {
  const root: Root = { type: 'root', children: tree.children.map(blockToMdx) };
  const body = toMarkdown(root, { extensions: [mdxToMarkdown({ printWidth: Infinity })] });
  // YAML 1.1 quotes a date, which some readers would otherwise turn into a time.
  const yaml = stringify(frontMatter, { lineWidth: 0, version: '1.1' });
  return `---\n${yaml}---\n\n${body}`;
}

function blockToMdx(node: TextBlockNode | GapNode): RootContent {
  if (node.type === 'gap') {
    return {
      type: 'mdxJsxFlowElement',
      name: 'Gap',
      attributes: attributes({ id: node.id, why: node.why }),
      children: [],
    };
  }
  const [first, last] = node.lines;
  const lines = first === last ? String(first) : `${first}-${last}`;
  const element: MdxJsxTextElement = {
    type: 'mdxJsxTextElement',
    name: names[node.kind],
    attributes: [
      ...attributes({ id: node.id }),
      ...(node.level === undefined ? [] : [levelAttribute(node.level)]),
      ...attributes({ lines }),
    ],
    children: mergeTexts(node.children).map(inlineToMdx),
  };
  return { type: 'paragraph', children: [element] };
}

function inlineToMdx(node: Inline): PhrasingContent {
  if (node.type === 'text') return { type: 'text', value: node.value };
  const children = mergeTexts(node.children).map(inlineToMdx);
  if (node.type === 'correction') {
    const { id, sic, why, sure } = node;
    return element('Corr', { id, sic, why, sure }, children);
  }
  if (node.type === 'figure') {
    return element('Fig', { id: node.id, status: node.status }, children);
  }
  if (node.type === 'term') {
    const { id, term, sense } = node;
    return element('Term', sense === null ? { id, term } : { id, term, sense }, children);
  }
  const { id, kind, text } = node;
  return element('Note', { id, kind, text }, children);
}

function element(
  name: string,
  values: Record<string, string>,
  children: PhrasingContent[],
): MdxJsxTextElement {
  return { type: 'mdxJsxTextElement', name, attributes: attributes(values), children };
}

/** Neighbouring texts become one, so that each is escaped in its context. */
function mergeTexts(nodes: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (const node of nodes) {
    const before = merged.at(-1);
    if (node.type === 'text' && before?.type === 'text') {
      merged[merged.length - 1] = { type: 'text', value: before.value + node.value };
    } else merged.push(node);
  }
  return merged;
}

function attributes(values: Record<string, string>): MdxJsxAttribute[] {
  return Object.entries(values).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    // mdast-util-mdx-jsx escapes quotes only; `&amp;` must come out as itself, on one line.
    value: value.replaceAll('&', '&amp;').replaceAll(/\s*[\n\r\u2028\u2029]\s*/gu, ' '),
  }));
}

function levelAttribute(level: number): MdxJsxAttribute {
  const value = { type: 'mdxJsxAttributeValueExpression', value: String(level) } as const;
  return { type: 'mdxJsxAttribute', name: 'level', value };
}
