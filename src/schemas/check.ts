import { z } from 'zod';
import { IdSchema, prose } from './edition.ts';

/** What is checked; each has its file in scripts/checks. */
export const CheckRuleSchema = z.enum([
  'growth-against-base', // two years and the growth between them
  'same-value-two-years', // the same value in both years, beside a growth
  'increase-against-growth', // 比上年增加10亿元，增长11%
  'average-growth', // the yearly growth of several years and their whole
  'parts-against-total', // 其中 … and the total
  'part-within-total', // a part that is greater than its whole
  'structure-sum', // 12:52:36
  'change-against-values', // 由A提高到B，提高C个百分点
  'added-to-total', // 新增31家，总数达到118家
  'ratio-against-values', // 2.1亿元，占2亿元的105%
  'count-against-list', // 八个方面 and the list of them
  'same-figure-twice', // one thing told in two places
  'target-against-targets', // two targets for one thing
  'year-against-average', // the target of one year beside the average of several
  'doubling-in-time', // 翻番 with the growth that is planned
  'unit-cannot-be', // 人口自然增长率6.5%
  'order-of-magnitude', // 5.8 and 300
  'other-unit', // square metres in mu
  'product-within-total', // 15 × 400元 and 8700元
]);

export const VerdictSchema = z.enum(['相符', '不符', '无法判断']);

/** What a figure is in a check. */
export const CheckRoleSchema = z.enum([
  'claim', // the figure that is checked
  'base', // the value before, or what it is measured against
  'level', // the value after
  'change',
  'total',
  'part',
  'other', // the same thing told elsewhere
  'factor',
]);

/** One statement of a report with its arithmetic done. */
export const CheckSchema = z.strictObject({
  /** `<rule>-<id of the first figure>` */
  id: z.string(),
  rule: CheckRuleSchema,
  /** Where the figure that is checked stands. */
  report: IdSchema,
  article: IdSchema,
  paragraph: z.string(),
  /** The words of that paragraph that state it. */
  quote: z.string(),
  /** By id, the one that is checked first. */
  figures: z.array(z.strictObject({ role: CheckRoleSchema, id: z.string() })).min(1),
  /** The list that is counted, as printed; each begins with these words. */
  items: z.array(z.string()),
  /** In words and numbers. */
  formula: z.string(),
  /** What the other figures leave possible, with their rounding. */
  expected: z.string(),
  printed: z.string(),
  verdict: VerdictSchema,
  /** One fair sentence: what it may come from. */
  why: z.string(),
  /** Why it cannot be decided although the numbers could be compared; null where it can. */
  doubt: z.string().nullable(),
  by: z.enum(['rule', 'editor']),
});

/** content/reports/<report>/checks.json, and content/reports/checks.json across reports. */
export const ChecksSchema = z.array(CheckSchema);

const ids = z.array(z.string().regex(/^\d{3}-\d+$/, 'expected the id of a figure')).min(1);

/** A check that no rule sees, named by an editor: content/checks.yml. */
export const HandCheckSchema = z.strictObject({
  rule: CheckRuleSchema,
  /** Roles → figures by id; the figure that is checked is the first. */
  figures: z.partialRecord(CheckRoleSchema, ids),
  /** The items of a list, by words of the text. */
  items: z.array(z.string().min(1)).default([]),
  /** What it may come from; without it the rule's own sentence stands. */
  why: prose.optional(),
  /** The numbers do not speak of quite the same thing, and why: then nothing is decided. */
  doubt: prose.optional(),
});

export const HandChecksSchema = z.array(HandCheckSchema);

export type Check = z.output<typeof CheckSchema>;
export type CheckRule = z.output<typeof CheckRuleSchema>;
export type CheckRole = z.output<typeof CheckRoleSchema>;
export type Verdict = z.output<typeof VerdictSchema>;
export type HandCheck = z.output<typeof HandCheckSchema>;
