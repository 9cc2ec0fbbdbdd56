import { attribute, elementsIn, textOf } from './mdx-elements.ts';
import { parseMdx } from './parse-mdx.ts';

/**
 * The readable text of each block of an article's MDX by its element id; the converter writes one
 * block a line.
 */
export function blockTexts(body: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const line of body.split('\n')) {
    if (!line.startsWith('<')) continue;
    const [block] = elementsIn(parseMdx(line));
    if (block) texts.set(attribute(block, 'id'), textOf(block));
  }
  return texts;
}
