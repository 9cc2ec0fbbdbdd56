import { z } from 'zod';
import { IdSchema, LinesSchema } from './edition.ts';

/** Words of a report, with the way back to where they stand. */
export const QuotationSchema = z.strictObject({
  report: IdSchema,
  article: IdSchema,
  /** Element id on the article's page. */
  block: z.string(),
  /** UTF-16 offsets into the text of the block, half-open. */
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  /** First and last line in the seed of the whole block. */
  lines: LinesSchema,
  text: z.string().min(1),
  /** The figures in the words, names left out; offsets into `text`. */
  figures: z.array(
    z.strictObject({
      id: z.string(),
      start: z.number().int().nonnegative(),
      end: z.number().int().positive(),
    }),
  ),
});

export type Quotation = z.output<typeof QuotationSchema>;
