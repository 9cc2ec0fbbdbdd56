import type { Paragraph } from './column-lines.ts';
import { chapter } from './patterns.ts';

/** A numbered heading may take two lines, the second shorter and set close to the first. */
export function joinHeadings(paragraphs: readonly Paragraph[]): Paragraph[] {
  const joined: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    const before = joined.at(-1);
    if (before && isSecondLine(before, paragraph))
      joined[joined.length - 1] = [...before, ...paragraph];
    else joined.push(paragraph);
  }
  return joined;
}

function isSecondLine(before: Paragraph, paragraph: Paragraph): boolean {
  const [first, second] = [before[0], paragraph[0]];
  if (!first || !second || before.length > 1 || paragraph.length > 1) return false;
  if (second.afterBlank || second.alone || second.opens > 0 || second.width > first.width)
    return false;
  return chapter.test(first.text) && !first.ends && !first.pauses && !second.ends && !second.pauses;
}
