import { z } from 'zod';
import { IdSchema } from './edition.ts';

/** One place where a term stands in a text; content/reports/<report>/terms.json holds them in order. */
export const TermMentionSchema = z.strictObject({
  term: IdSchema,
  /** For a term with several meanings. */
  sense: IdSchema.nullable(),
  report: IdSchema,
  article: IdSchema,
  /** Element id on the article's page, or title, kicker, subtitle, byline. */
  block: z.string(),
  /** UTF-16 offsets into the text of the block, half-open. */
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** 1-based line of the seed. */
  line: z.number().int().positive(),
  /** The words, as they are read. */
  form: z.string(),
  /** The first of its section carries the link. */
  marked: z.boolean(),
});

export type TermMention = z.output<typeof TermMentionSchema>;
