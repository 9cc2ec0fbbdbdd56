import type { Root } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkMdx);

/** MDX → its tree. */
export function parseMdx(text: string): Root {
  return parser.parse(text);
}
