import { z } from 'zod';
import { ArticleKindSchema, IdSchema, LinesSchema, PlainDateSchema } from './edition.ts';

/** Front matter of content/reports/<report>/<article>.mdx, as `npm run convert` writes it. */
export const ArticleSchema = z.strictObject({
  report: IdSchema,
  article: IdSchema,
  /** Place in the edition, from 1. */
  order: z.number().int().positive(),
  kind: ArticleKindSchema,
  title: z.string(),
  kicker: z.string().optional(),
  subtitle: z.string().optional(),
  byline: z.string().optional(),
  /** Which of title, kicker, subtitle and byline are the editor's words, not the source's. */
  inferred: z.array(z.enum(['title', 'kicker', 'subtitle', 'byline'])),
  date: PlainDateSchema.optional(),
  /** Why this date, where the page prints none. */
  dateInferred: z.string().optional(),
  /** File name in seeds/. */
  seed: z.string(),
  /** First and last source line, 1-based, inclusive. */
  lines: LinesSchema,
  summary: z.string(),
  english: z.string(),
  /** Characters of the text as printed, white space not counted. */
  characters: z.number().int().nonnegative(),
  corrections: z.number().int().nonnegative(),
  notes: z.number().int().nonnegative(),
  gaps: z.number().int().nonnegative(),
});

export type ArticleFrontMatter = z.output<typeof ArticleSchema>;
