import type { OutlineHeading } from './outline.ts';

/** A section of an article with the sections inside it. */
export interface Section {
  id: string;
  level: number;
  /** The heading without the stop some headings are printed with. */
  label: string;
  sections: Section[];
}

/**
 * Nests headings by level. A heading that skips a level hangs under the nearest higher one, so no
 * heading is lost.
 */
export function sectionTree(headings: readonly OutlineHeading[]): Section[] {
  const top: Section[] = [];
  const open: Section[] = [];
  for (const heading of headings) {
    const { id, level, text } = heading;
    const section: Section = { id, level, label: text.replace(/[。：:]+$/, ''), sections: [] };
    while ((open.at(-1)?.level ?? 0) >= section.level) open.pop();
    (open.at(-1)?.sections ?? top).push(section);
    open.push(section);
  }
  return top;
}
