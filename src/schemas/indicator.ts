import { z } from 'zod';
import { IdSchema } from './edition.ts';

const text = z.string().trim().min(1, 'expected some text');

/** How sure we are; 待核 is shown to the reader as such. */
export const CertaintySchema = z.enum(['high', 'medium', '待核']);

/** The kind of quantity; it decides which charts and sums make sense. */
export const IndicatorKindSchema = z.enum([
  'total', // an amount: money, area, weight
  'share', // a part of a whole, in per cent
  'rate', // per head, per year, per unit of something else; a rank
  'count', // counted things
]);

/**
 * Where the meaning comes from. Where no official definition was found, the report that uses the
 * words; the definition then says no more than they do.
 */
export const SourceSchema = z.strictObject({
  publisher: text,
  title: text,
  /** 2011 or 2013-2020; null for textbook knowledge and undated rules. */
  year: z
    .union([z.number().int().transform(String), z.string()])
    .refine((year) => /^\d{4}(-\d{4})?$/.test(year), 'expected a year or a range such as 2013-2020')
    .nullable(),
});

/** From this year on the figures are not the same thing as before. */
export const SeriesBreakSchema = z.strictObject({
  year: z.number().int().min(1949).max(2100),
  what: text,
  certainty: CertaintySchema,
});

/** One thing that the reports measure, whatever the place and the year. */
export const IndicatorSchema = z
  .strictObject({
    id: IdSchema,
    name: text,
    english: text,
    /** Symbol, in content/units.yml, of the base measure of its level. */
    unit: text,
    kind: IndicatorKindSchema,
    /** The figures of parts without overlap may be summed. */
    additive: z.boolean(),
    /** As the reports write it, besides the name. The longest match in a clause wins. */
    aliases: z.array(text).default([]),
    /** Names of the same measure that our reports do not use, but others do. */
    also: z.array(text).default([]),
    /** One or two plain sentences; null where nothing reliable is known. */
    definition: text.nullable(),
    /** What a reader must not confuse; the reason where there is no definition. */
    note: text.optional(),
    source: SourceSchema,
    /** Of the definition. */
    certainty: CertaintySchema,
    /** In the order of the years. */
    breaks: z.array(SeriesBreakSchema).default([]),
    /** Id, in pinyin, of the page of the term. */
    term: IdSchema.optional(),
  })
  .refine((indicator) => indicator.definition !== null || indicator.note !== undefined, {
    message: 'expected a note that says why there is no definition',
    path: ['note'],
  });

/** content/indicators.yml */
export const IndicatorsSchema = z.array(IndicatorSchema).min(1);

export type Indicator = z.output<typeof IndicatorSchema>;
export type IndicatorKind = z.output<typeof IndicatorKindSchema>;
export type SeriesBreak = z.output<typeof SeriesBreakSchema>;
export type Certainty = z.output<typeof CertaintySchema>;
