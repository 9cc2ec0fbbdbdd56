import { z } from 'zod';
import { IdSchema, prose } from './edition.ts';
import { PeriodSchema } from './gold.ts';
import { QuotationSchema } from './quotation.ts';

/** What the later reports of the collection let a reader say of a promise. */
export const VerdictSchema = z.enum([
  'met', // a later report says it is done, or the number is reached
  'missed', // a later report says it is not done, or the number is not reached
  'moved', // done after its date, or a later report sets another date or another number
  'incomparable', // a later report speaks of it, but the two cannot be compared
  'nothing', // nothing found
]);

/** Why nothing was found. */
export const SilenceReasonSchema = z.enum([
  'due-later', // the promise falls due after the last report of the collection
  'no-report', // the collection has no later report of the place
  'silent', // later reports of the place do not speak of it
]);

export const SilenceSchema = z.strictObject({
  reason: SilenceReasonSchema,
  /** Later reports of the place itself, and of a place around it. */
  own: z.array(IdSchema),
  above: z.array(IdSchema),
});

/** How a promise and a later report were brought together. */
export const PromiseLinkSchema = z.enum(['hand', 'rule', 'none']);

/** One target, or several of one sentence, and what came of it. */
export const PromiseSchema = z.strictObject({
  /** The id of the first target figure; of a promise without a figure, the editor's. */
  id: z.string(),
  /** Place in the list, from 1: reports by date, then the order of the text. */
  order: z.number().int().positive(),
  /** Target figures in the order of the text, each with the places where its report repeats it. */
  targets: z.array(z.strictObject({ id: z.string(), again: z.array(z.string()) })),
  placeId: IdSchema.nullable(),
  /** Ids of content/fields.yml. */
  fields: z.array(IdSchema).min(1),
  /** When it falls due, each period once; empty where the report does not say. */
  due: z.array(PeriodSchema),
  said: QuotationSchema,
  /** Where the same report says it again. */
  again: z.array(QuotationSchema),
  verdict: VerdictSchema,
  later: z.array(QuotationSchema),
  /** Why this verdict; null where nothing was found. */
  why: z.string().nullable(),
  silence: SilenceSchema.nullable(),
  how: PromiseLinkSchema,
});

const found = VerdictSchema.exclude(['nothing']);
const quote = z.strictObject({ in: z.string(), text: prose });

/** What an editor found: a later report beside target figures, or beside words without a figure. */
export const PromiseRowSchema = z.union([
  z.strictObject({
    figures: z.array(z.string()).min(1),
    later: z.array(quote).min(1),
    verdict: found,
    why: prose,
  }),
  z.strictObject({
    id: IdSchema,
    said: quote,
    /** Id of content/places.yml. */
    place: IdSchema,
    /** Id of content/fields.yml. */
    field: IdSchema,
    due: PeriodSchema.nullable(),
    later: z.array(quote).min(1),
    verdict: found,
    why: prose,
  }),
]);

/** content/promises.yml */
export const PromiseRowsSchema = z.array(PromiseRowSchema);

export type Verdict = z.output<typeof VerdictSchema>;
export type SilenceReason = z.output<typeof SilenceReasonSchema>;
export type Silence = z.output<typeof SilenceSchema>;
/** Not `Promise`, which JavaScript has for something else. */
export type Pledge = z.output<typeof PromiseSchema>;
export type PromiseRow = z.output<typeof PromiseRowSchema>;
