import { z } from 'zod';
import { IdSchema } from './edition.ts';
import { RelationSchema, StatusSchema } from './figure.ts';
import { PeriodSchema } from './gold.ts';

const words = z.string().min(1);

/** What a person read of one figure. Whoever writes a row has looked at it: `reviewed: true`. */
const ReadFigureSchema = z.strictObject({
  /** `<seed number>-<start>`. */
  id: words,
  /** As printed, white space removed; guards against a row that has lost its figure. */
  quote: words,
  indicator: words.nullable(),
  indicatorId: IdSchema.nullable(),
  place: words.nullable(),
  placeId: IdSchema.nullable(),
  period: PeriodSchema.nullable(),
  relation: RelationSchema,
  status: StatusSchema,
  base: words.nullable().default(null),
  qualifier: words.nullable().default(null),
  /** Only where the recogniser reads the number or its unit otherwise, or not at all. */
  value: z.number().nullable().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  unit: words.nullable().optional(),
});

/** The recogniser takes it for a figure, and it is none. */
const NoFigureSchema = z.strictObject({ id: words, quote: words, not: words });

/** content/figures/<report>.yml: every figure of a report, confirmed or corrected by a person. */
export const FigureReviewSchema = z.array(z.union([ReadFigureSchema, NoFigureSchema]));

export type FigureReview = z.output<typeof FigureReviewSchema>;
export type ReviewRow = FigureReview[number];
export type ReadFigure = z.output<typeof ReadFigureSchema>;
