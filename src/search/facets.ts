import type { Found } from './hits.ts';
import { type Facet, facets } from './permalink.ts';
import type { Part } from './texts.ts';

/** A value of a facet with the hits it would leave. */
export interface Choice {
  value: string;
  name: string;
  count: number;
}

export const facetNames: Record<Facet, string> = {
  year: '年份',
  report: '报告',
  kind: '文种',
  place: '地方',
  part: '位置',
  figures: '数字',
};

const partNames: Record<Part, string> = {
  text: '正文',
  heading: '小标题',
  caption: '图片说明',
  head: '标题和署名',
};

/** The hits that fit every facet: any of its chosen values, or none chosen. */
export function narrow(found: readonly Found[], chosen: Record<Facet, string[]>): Found[] {
  return found.filter((each) => facets.every((facet) => fits(each, facet, chosen)));
}

/**
 * The values of a facet, with the hits that each would leave beside what is chosen of the others.
 * Values without hits stay, so that nothing moves while somebody chooses.
 */
export function choicesOf(
  found: readonly Found[],
  facet: Facet,
  chosen: Record<Facet, string[]>,
): Choice[] {
  const choices = new Map<string, Choice>();
  for (const each of found) {
    const value = facetValue(each, facet);
    if (value === '') continue;
    const choice = choices.get(value) ?? { value, name: facetName(each, facet), count: 0 };
    if (facets.every((other) => other === facet || fits(each, other, chosen))) {
      choice.count += each.hits.length;
    }
    choices.set(value, choice);
  }
  return [...choices.values()];
}

/** Hits in all. */
export function countHits(found: readonly Found[]): number {
  return found.reduce((sum, { hits }) => sum + hits.length, 0);
}

function fits(found: Found, facet: Facet, chosen: Record<Facet, string[]>): boolean {
  return chosen[facet].length === 0 || chosen[facet].includes(facetValue(found, facet));
}

/** Empty where the facet says nothing of a hit. */
function facetValue({ about, paragraph }: Found, facet: Facet): string {
  if (facet === 'part') return paragraph.part;
  if (facet === 'figures') return paragraph.figures ? '1' : '';
  return String(about[facet]);
}

function facetName({ about, paragraph }: Found, facet: Facet): string {
  if (facet === 'part') return partNames[paragraph.part];
  if (facet === 'figures') return '段里有数字';
  if (facet === 'report') return about.reportTitle;
  return String(about[facet]);
}
