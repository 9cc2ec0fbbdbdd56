import { z } from 'zod';
import { IdSchema } from './edition.ts';

const text = z.string().trim().min(1, 'expected some text');

/** What a unit measures. */
export const UnitKindSchema = z.enum([
  'money',
  'percent', // % ‰ 成
  'point', // 百分点: the difference of two percentages
  'ratio', // 倍, 番
  'length',
  'area',
  'weight',
  'volume',
  'energy',
  'power',
  'voltage',
  'count', // measure words of counted things
  'time', // durations; the steps of a frequency
  'temperature',
  'age',
  'rank',
]);

/** The same quantity in another unit: one of ours is `factor` of `to`. */
export const ConversionSchema = z.strictObject({
  /** Id of the other unit. */
  to: IdSchema,
  factor: z.number().positive(),
});

/** One base measure. 千, 万 and 亿 before it belong to the number: 万元 is no unit of its own. */
export const UnitSchema = z.strictObject({
  id: IdSchema,
  /** As it stands in a figure's `unit`. */
  symbol: text,
  english: text,
  kind: UnitKindSchema,
  /** Other ways of writing it. */
  aliases: z.array(text).default([]),
  /** One plain Chinese sentence, where a pupil may not know the unit. */
  explain: text.optional(),
  conversions: z.array(ConversionSchema).default([]),
});

/** content/units.yml */
export const UnitsSchema = z.array(UnitSchema).min(1);

export type Unit = z.output<typeof UnitSchema>;
export type UnitKind = z.output<typeof UnitKindSchema>;
