import { z } from 'zod';
import { IdSchema } from './edition.ts';
import { CertaintySchema, SourceSchema } from './indicator.ts';

const text = z.string().trim().min(1, 'expected some text');
const year = z.number().int().min(1949).max(2100);
const sources = z.array(SourceSchema).min(1);

/** How a population was counted. Only a census, in its final form, is used to compute with. */
export const PopulationMethodSchema = z.enum([
  'census', // the final count
  'census-preliminary', // the first bulletin of a census, corrected later
  'year-end', // an estimate from a sample, corrected after the next census
  'registered', // by household register, wherever the people live
]);

/** How many people a place had in a year. */
export const PopulationSchema = z.strictObject({
  /** Id of content/places.yml. */
  place: IdSchema,
  year,
  people: z.number().int().positive(),
  /** Who is counted, as the reader is told. */
  basis: text,
  method: PopulationMethodSchema,
  sources,
  certainty: CertaintySchema,
  note: text.optional(),
});

/** Yuan for one US dollar, the average of each year. */
export const ExchangeRateSchema = z.strictObject({
  id: IdSchema,
  name: text,
  source: SourceSchema,
  certainty: CertaintySchema,
  years: z
    .array(
      z.strictObject({
        year,
        /** A decimal as printed: YAML numbers would lose the last zero. */
        yuan: z.string().regex(/^\d+\.\d+$/, 'expected a decimal in quotes, such as "6.2284"'),
      }),
    )
    .min(1),
});

/** A thing of a known size that an area is compared with. */
export const YardstickSchema = z.strictObject({
  id: IdSchema,
  name: text,
  /** The measure word: 个. */
  measure: text,
  squareMetres: z.number().int().positive(),
  explain: text,
  source: SourceSchema,
  certainty: CertaintySchema,
});

/** Indicators whose level is in the prices of the year and whose growth is not. */
export const ConstantPricesSchema = z.strictObject({
  indicators: z.array(IdSchema),
  source: SourceSchema,
  certainty: CertaintySchema,
});

/** content/context.yml: facts from outside the reports that their figures are read with. */
export const ContextSchema = z.strictObject({
  populations: z.array(PopulationSchema),
  exchangeRates: z.array(ExchangeRateSchema),
  yardsticks: z.array(YardstickSchema),
  constantPrices: ConstantPricesSchema,
  /** Ids of indicators that a whole city earns or spends, so that a share for each resident says something. */
  perResident: z.array(IdSchema),
});

export type Population = z.output<typeof PopulationSchema>;
export type ExchangeRate = z.output<typeof ExchangeRateSchema>;
export type Yardstick = z.output<typeof YardstickSchema>;
export type Context = z.output<typeof ContextSchema>;
