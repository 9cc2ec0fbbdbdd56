import { z } from 'zod';

const share = z.number().min(0).max(1);

/** How well a source, or a set of sources, was read; shares from 0 to 1, three decimals. */
export const ScoreRowSchema = z.strictObject({
  source: z.string(),
  /** Figures labelled by hand. */
  figures: z.number().int(),
  recall: share,
  precision: share,
  /** Of the figures found: how often each field is right. */
  value: share,
  unit: share,
  status: share,
  period: share,
  indicator: share,
  place: share,
});

/** One thing that was read otherwise than by hand. */
export const MissSchema = z.strictObject({
  excerpt: z.string(),
  quote: z.string(),
  field: z.string(),
  wanted: z.string(),
  found: z.string(),
});

/** Why a set of texts is in the gold set. */
export const ScoreSetSchema = z.strictObject({
  set: z.enum([
    'unseen', // set aside; README tells how often it was read
    'tuning', // read while the rules were written
    'seeds', // our five reports, by rule alone
    'edition', // our five reports as the site shows them
  ]),
  sources: z.array(ScoreRowSchema),
  together: ScoreRowSchema,
  misses: z.array(MissSchema),
});

/** content/score.json, written by `npm run score -- --write`. */
export const ScoreFileSchema = z.strictObject({
  sets: z.array(ScoreSetSchema),
  /** Microsoft Recognizers-Text on the unseen texts. */
  baseline: ScoreRowSchema.pick({ recall: true, precision: true, value: true, unit: true }),
});

export type ScoreRow = z.output<typeof ScoreRowSchema>;
export type ScoreFile = z.output<typeof ScoreFileSchema>;
