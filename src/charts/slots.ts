import { periodWords } from '../lib/figure-words.ts';
import { readYears } from '../lib/plain-reading/periods.ts';
import type { Slot } from './types.ts';

/** A period on an axis of years. */
export interface TimeSlot extends Slot {
  readonly year: number;
  /** Its length in years. */
  readonly length: number;
}

/** The place of a period on an axis of years; undefined for months and for no period. */
export function timeSlot(period: string | null): TimeSlot | undefined {
  const years = readYears(period);
  if (!years) return undefined;
  const { first, last } = years;
  const key = first === last ? String(first) : `${first}-${last}`;
  return { key, label: periodWords(key) ?? key, year: first, length: last - first + 1 };
}

/** Slots in the order of time, each once, single years with the missing years between them. */
export function fillYears(slots: readonly TimeSlot[]): Slot[] {
  const sorted = [...new Map(slots.map((slot) => [slot.key, slot])).values()].sort(
    (a, b) => a.year - b.year,
  );
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || sorted.some(({ length }) => length !== 1)) return sorted;
  return Array.from({ length: last.year - first.year + 1 }, (_, index) => {
    const key = String(first.year + index);
    return { key, label: `${key}年`, year: first.year + index };
  });
}
