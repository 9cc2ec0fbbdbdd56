import { z } from 'zod';
import { IdSchema } from './edition.ts';

/** What a figure is to the thing it measures. */
export const RelationSchema = z.enum([
  'level', // an amount: money, area, weight
  'count', // counted things
  'growth', // per cent of change over time; a decline is negative
  'share', // a part of a whole, a rate, a coverage
  'change', // a difference: 提高8个百分点, 增加44家
  'ratio', // times, or parts against each other
  'rank', // 全省第2位
]);

/** What the report says of it. */
export const StatusSchema = z.enum([
  'actual', // done and measured
  'target', // promised or planned
  'estimate', // 预计, of what has happened
  'rule', // a threshold, a frequency, a definition
  'name', // part of a name; never data
]);

/** One figure of a text, understood. Offsets are UTF-16, half-open; money is in yuan. */
export const FigureSchema = z.strictObject({
  /** `<seed number>-<start>`: stable, since seeds are immutable. */
  id: z.string(),
  seed: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** 1-based line of the seed. */
  line: z.number().int().positive(),
  report: IdSchema,
  article: IdSchema,
  /** Element id on the article's page. */
  paragraph: z.string(),
  /** As printed, white space removed. */
  quote: z.string(),
  /** Multiplied out; a decimal string where a number would not be exact; null for ranges and ratios. */
  value: z.union([z.number(), z.string(), z.null()]),
  /** The base measure: 元 美元 % ‰ 百分点 人 个 公里 …; null where the text prints none. */
  unit: z.string().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** 约 近 超 以上 多 …, as printed. */
  qualifier: z.string().nullable(),
  relation: RelationSchema,
  /** What a growth, change or ratio is measured against. */
  base: z.string().nullable(),
  status: StatusSchema,
  /** The report's own words, and the id of content/indicators.yml where one fits. */
  indicator: z.string().nullable(),
  indicatorId: z.string().nullable(),
  place: z.string().nullable(),
  placeId: z.string().nullable(),
  /** 2015 | 2010-2015 | by 2020 | 2014-08 | null */
  period: z.string().nullable(),
  /** Which rule read it. */
  how: z.string(),
  /** A person has confirmed it. */
  reviewed: z.boolean(),
});

export type Figure = z.output<typeof FigureSchema>;
export type Relation = z.output<typeof RelationSchema>;
export type Status = z.output<typeof StatusSchema>;
