import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { isElement, type MdxElement } from './mdx-elements.ts';

/** As astro.config.mjs sets it for the pages: nothing rewrites text. */
const features = { gfm: false, smartPunctuation: false };

/**
 * The blocks of an article's MDX (front matter removed), by the parser that renders it. Their trees
 * are large: parse once, and do not keep them.
 */
export function parseBlocks(body: string): MdxElement[] {
  const { children } = mdxToMdast(body, { features }) as Root;
  return children.filter(isElement);
}
