import { z } from 'zod';
import { IdSchema, LinesSchema } from './edition.ts';

/** Half-open UTF-16 offsets into the seed's text. */
export const SpanSchema = z.strictObject({
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
});

/** Why a stretch of the seed is not in the text of an article. */
export const DropReasonSchema = z.enum([
  'line-break', // the end of a printed line, and blank lines
  'spacing', // stray white space inside a line
  'indent', // white space that opens or closes a line
  'markup', // the # of a heading, added by whoever transcribed the page
  'furniture', // page numbers, ornaments
  'duplicate',
  'omitted',
]);

/** What became of a stretch of the seed. */
export const FateSchema = z.union([
  z.strictObject({
    kind: z.literal('text'),
    article: IdSchema,
    /** Element id on the article's page, or title, kicker, subtitle, byline for its head. */
    block: z.string(),
    /** The page reads otherwise: this stretch is corrected. */
    sic: z.literal(true).optional(),
  }),
  z.strictObject({
    kind: z.literal('drop'),
    reason: DropReasonSchema,
    sameAs: LinesSchema.optional(),
    note: z.string().optional(),
  }),
]);

/** content/reports/<report>/ledger.json: every character of a seed and its one fate. */
export const LedgerSchema = z.strictObject({
  seed: z.string(),
  sha256: z.string(),
  /** UTF-16 length of the seed's text. */
  length: z.number().int().nonnegative(),
  /** Sorted, contiguous, covering [0, length). */
  entries: z.array(z.strictObject({ span: SpanSchema, fate: FateSchema })),
});

export type Ledger = z.output<typeof LedgerSchema>;
export type LedgerEntry = Ledger['entries'][number];
export type Fate = z.output<typeof FateSchema>;
export type DropReason = z.output<typeof DropReasonSchema>;
