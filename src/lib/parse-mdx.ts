import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { elementsIn, type MdxElement } from './mdx-elements.ts';

const parser = unified().use(remarkParse).use(remarkMdx);

/**
 * The blocks of an article's MDX (front matter removed); the converter writes one a line. Parsing is
 * most of the work of reading an article, and its trees are large: parse once, and do not keep them.
 */
export function parseBlocks(body: string): MdxElement[] {
  return body.split('\n').flatMap((line) => {
    const [block] = line.startsWith('<') ? elementsIn(parser.parse(line)) : [];
    return block ? [block] : [];
  });
}
