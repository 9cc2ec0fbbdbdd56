import type { Facts } from '../lib/plain-reading/types.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Indicator } from '../schemas/indicator.ts';
import type { Place } from '../schemas/place.ts';
import type { Measure } from './comparable.ts';
import type { Chart } from './types.ts';

/** What charts are made from. */
export interface ChartSources {
  /** Of all reports, in the order of the texts. */
  readonly figures: readonly Figure[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly places: ReadonlyMap<string, Place>;
  readonly facts: Facts;
  /** The words of a figure's sentence before it. */
  readonly before: (figure: Figure) => string;
}

/** A chart that the data ask for: two comparable points and more. */
export interface AutomaticChart extends Chart {
  readonly indicatorId: string;
  readonly relation: Measure['relation'];
  /** Null where it compares places. */
  readonly placeId: string | null;
}

/** Figures that may stand on one axis. */
export interface Comparable {
  readonly measure: Measure;
  readonly figures: readonly Figure[];
}
