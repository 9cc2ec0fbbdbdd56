import { z } from 'zod';
import { IdSchema, prose } from './edition.ts';
import { QuotationSchema } from './quotation.ts';

/** When something was so: a year, a month, a day or a range of years. */
const WhenSchema = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine(
    (when) => /^\d{4}(-\d{2}(-\d{2})?|-\d{4})?$/.test(when),
    'expected 2012, 2012-10, 2012-10-18 or 2011-2015',
  );

const head = {
  title: prose,
  english: prose,
  /** Id of content/fields.yml. */
  field: IdSchema,
  /** What it is, where, why it matters to a resident, and what the reports do not say. */
  intro: prose,
  /** Ids of other threads. */
  related: z.array(IdSchema).default([]),
};

/** content/threads/<id>.yml: a project or a subject, followed through the reports. */
export const ThreadFileSchema = z.strictObject({
  ...head,
  /** Reports by date. */
  quotes: z
    .array(
      z.strictObject({
        /** `report/article#block` */
        in: z.string(),
        /** Words that stand there exactly once. */
        text: prose,
        /** What time the words speak of. */
        when: WhenSchema,
        note: prose.optional(),
      }),
    )
    .min(3, 'expected three quotes or more'),
});

/** A thread with its quotes found. */
export const ThreadSchema = z.strictObject({
  id: IdSchema,
  ...head,
  quotes: z.array(QuotationSchema.extend({ when: z.string(), note: z.string().nullable() })),
  /** Ids of promises that stand in its quotes. */
  promises: z.array(z.string()),
});

export type ThreadFile = z.output<typeof ThreadFileSchema>;
export type Thread = z.output<typeof ThreadSchema>;
