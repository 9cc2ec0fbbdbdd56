import { z } from 'zod';
import { IdSchema } from './edition.ts';

/** What a promise or a thread is about, for readers who look for one subject. */
export const FieldSchema = z.strictObject({
  id: IdSchema,
  name: z.string().min(1),
  english: z.string().min(1),
  /** Ids of content/indicators.yml. An indicator of no field belongs to `other`. */
  indicators: z.array(IdSchema).default([]),
  /** Figures that are bound to no indicator. */
  figures: z.array(z.string()).default([]),
});

/** content/fields.yml; the last field, `other`, takes what no other field names. */
export const FieldsSchema = z
  .array(FieldSchema)
  .min(1)
  .refine((fields) => fields.at(-1)?.id === 'other', 'expected a last field `other`');

export type Field = z.output<typeof FieldSchema>;
