import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** An element of an MDX file. */
export interface MdxElement {
  readonly name: string;
  /** Attributes as written; the value of `{2}` is `2`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What a reader sees of it. */
  readonly text: string;
  /** It stands inside no other element. */
  readonly top: boolean;
}

/** The front matter and the body of an MDX file. */
export function splitMdx(mdx: string): { frontMatter: Record<string, unknown>; body: string } {
  const end = mdx.indexOf('\n---\n', 4);
  if (!mdx.startsWith('---\n') || end < 0) throw new Error('no front matter');
  return { frontMatter: parse(mdx.slice(4, end)), body: mdx.slice(end + 5) };
}

/** Every element of the body of an MDX file, in order, as a Markdown parser sees it. */
export function elementsOf(body: string): MdxElement[] {
  const tree: Root = unified().use(remarkParse).use(remarkMdx).parse(body);
  return collect(tree, true);
}

/** Element id → readable text. */
export function textsById(body: string): Map<string, string> {
  return new Map(elementsOf(body).map(({ attributes, text }) => [attributes['id'] ?? '', text]));
}

/** The readable text of each block by its id. */
export function blockTexts(body: string): Map<string, string> {
  const blocks = elementsOf(body).filter(({ top }) => top);
  return new Map(blocks.map(({ attributes, text }) => [attributes['id'] ?? '', text]));
}

/** The text of the whole body, blocks one after another. */
export function textOfBody(body: string): string {
  return readable(unified().use(remarkParse).use(remarkMdx).parse(body));
}

function collect(node: Nodes, top: boolean): MdxElement[] {
  if (!('children' in node)) return [];
  const jsx = isJsx(node);
  const inside = node.children.flatMap((child) => collect(child, top && !jsx));
  return jsx ? [describe(node, top), ...inside] : inside;
}

function describe(node: Jsx, top: boolean): MdxElement {
  const attributes: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') throw new Error('a spread in the MDX');
    const { name, value } = attribute;
    attributes[name] = typeof value === 'string' ? value : (value?.value ?? '');
  }
  return { name: node.name ?? '', attributes, text: readable(node), top };
}

function isJsx(node: Nodes): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Only text may hold words: anything else is markup that a report has smuggled in. */
function readable(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const plain = node.type === 'root' || node.type === 'paragraph' || isJsx(node);
  if (!plain) throw new Error(`unexpected ${node.type} in the MDX`);
  return node.children.map((child) => readable(child)).join('');
}
