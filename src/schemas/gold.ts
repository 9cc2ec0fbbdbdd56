import { z } from 'zod';
import { LinesSchema, PlainDateSchema } from './edition.ts';
import { RelationSchema, StatusSchema } from './figure.ts';

/** A period as figures write it: 2015, 2015-09, 2010-2015, by 2020. */
export const PeriodSchema = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine(
    (text) => /^(?:by )?\d{4}(?:-\d{2,4})?$/.test(text),
    'expected 2015, 2015-09, 2010-2015 or by 2020',
  );

/** A figure as a person read it. What is left out is null. */
export const GoldFigureSchema = z.strictObject({
  quote: z.string().min(1),
  value: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  unit: z.string().optional(),
  qualifier: z.string().optional(),
  relation: RelationSchema,
  base: z.string().optional(),
  status: StatusSchema,
  indicator: z.string().optional(),
  /** Other fair answers. */
  also: z.array(z.string()).default([]),
  place: z.string().optional(),
  also_place: z.array(z.string()).default([]),
  also_unit: z.array(z.string()).default([]),
  also_relation: z.array(RelationSchema).default([]),
  also_status: z.array(StatusSchema).default([]),
  also_period: z.array(PeriodSchema).default([]),
  period: PeriodSchema.optional(),
});

/** A stretch of text of which every figure is labelled. */
export const GoldExcerptSchema = z.strictObject({
  id: z.string(),
  headings: z.array(z.string()).default([]),
  lines: LinesSchema,
  date: PlainDateSchema.optional(),
  place: z.string().optional(),
  text: z.string().min(1),
  figures: z.array(GoldFigureSchema),
  /** Strings that hold a number and are no figures. */
  names: z.array(z.union([z.string(), z.number()]).transform(String)).default([]),
});

/** tests/fixtures/gold/<source>.yml: labelled by reading, before any tuning. */
export const GoldSchema = z.strictObject({
  source: z.string(),
  title: z.string(),
  place: z.string(),
  date: PlainDateSchema,
  excerpts: z.array(GoldExcerptSchema).min(1),
});

export type Gold = z.output<typeof GoldSchema>;
export type GoldExcerpt = z.output<typeof GoldExcerptSchema>;
export type GoldFigure = z.output<typeof GoldFigureSchema>;
