import type { Figure } from '../schemas/figure.ts';

/** What a point is, told by its shape: filled, hollow, striped, or a diamond with its interval. */
export const shapes = ['actual', 'target', 'estimate', 'rule', 'implied'] as const;
export type Shape = (typeof shapes)[number];

/** One point of a chart. */
export interface Mark {
  /** Key of its place on the axis. */
  readonly slot: string;
  readonly shape: Shape;
  /** In the base measure; `low` and `high` differ from it only where the value is worked out. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Written beside it: 1370亿元. */
  readonly label: string;
  /** The figure, and others that print the same; of a point worked out, those it follows from. */
  readonly figures: readonly Figure[];
}

/** One place on the axis: a year, a span of years, a place, or a part. */
export interface Slot {
  readonly key: string;
  readonly label: string;
  /** The year it stands for; undefined where it is none. */
  readonly year: number | undefined;
}

/** From this year on the points are not the same thing as before. */
export interface Break {
  readonly year: number;
  readonly what: string;
}

/** One axis with its points. */
export interface Panel {
  /** What is measured, where, in which unit; empty where the subtitle of the chart says it. */
  readonly name: string;
  readonly english: string;
  readonly kind: 'columns' | 'points' | 'bars' | 'stacks';
  readonly unit: string;
  /** In the order of the axis, years without a point among them. */
  readonly slots: readonly Slot[];
  readonly marks: readonly Mark[];
  readonly breaks: readonly Break[];
}

/** A chart, whether an editor chose it or the data did. */
export interface Chart {
  readonly id: string;
  /** The finding. */
  readonly title: string;
  readonly english: string;
  /** Indicator, unit and place. */
  readonly subtitle: string;
  readonly panels: readonly Panel[];
  readonly caution: readonly string[];
}
