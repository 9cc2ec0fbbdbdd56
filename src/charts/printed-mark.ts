import type { Figure } from '../schemas/figure.ts';
import type { Mark } from './types.ts';

const after = /^(?:以上|以内|以下|左右|上下|多|余|内)$/u;

/** A printed figure as a point; undefined for names, ranges and ratios of two parts. */
export function printedMark(figure: Figure, slot: string): Mark | undefined {
  const { value, status } = figure;
  if (status === 'name' || value === null) return undefined;
  const number = Number(value);
  return {
    slot,
    shape: status,
    value: number,
    low: number,
    high: number,
    label: labelOf(figure),
    figures: [figure],
  };
}

/** Figures that print the same point become one. */
export function mergeMarks(marks: readonly Mark[]): Mark[] {
  const same = Map.groupBy(marks, ({ slot, shape, value }) => `${slot} ${shape} ${value}`);
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, figures: group.flatMap(({ figures }) => figures) }] : [];
  });
}

/** As printed, with the word that qualifies it: 突破100家, 600亿元以上. */
export function labelOf({ quote, qualifier }: Pick<Figure, 'quote' | 'qualifier'>): string {
  if (qualifier === null || quote.includes(qualifier)) return quote;
  return after.test(qualifier) ? quote + qualifier : qualifier + quote;
}
