import { z } from 'zod';
import { IdSchema, prose } from './edition.ts';
import { CertaintySchema, SourceSchema } from './indicator.ts';

/** What sort of thing a term names. */
export const TermKindSchema = z.enum([
  'indicator', // something statistics measure
  'institution', // a body of the state or the party
  'procedure', // how such bodies decide and supervise
  'policy', // a plan, a programme, a rule
  'slogan', // a formula, often with numbers
  'project', // one thing that is built
  'place',
  'organisation', // a company, a school, a hospital, a fair
  'unit', // a measure, or a way to compare
  'honour', // a title or prize
  'jargon', // any other word of a trade
]);

/**
 * Where a term is meant: `report`, `report/article` or `report/article#block`, and, where one place
 * holds several meanings, the words around it that occur there once.
 */
export const TermWhereSchema = z.union([
  z.string().transform((place) => ({ in: place, at: null })),
  z.strictObject({ in: z.string(), at: prose }),
]);

/** One meaning of a term that has several. Each mention has exactly one. */
export const SenseSchema = z.strictObject({
  id: IdSchema,
  name: prose,
  english: prose,
  definition: prose,
  certainty: CertaintySchema,
  /** The mentions with this meaning; the narrowest place wins. */
  where: z.array(TermWhereSchema).min(1),
});

/** What changed, and from when; `comparable: false` where years before cannot be compared with later ones. */
export const TermChangeSchema = z.strictObject({
  from: z
    .union([z.number().int().transform(String), z.string()])
    .refine((date) => /^\d{4}(-\d{2})?$/.test(date), 'expected a year or a month such as 2014-07'),
  what: prose,
  comparable: z.boolean(),
  certainty: CertaintySchema,
});

/** Front matter of content/terms/<id>.mdx; the body says what the term means for a resident. */
export const TermSchema = z
  .strictObject({
    /** As a reader would look it up. */
    term: prose,
    english: prose,
    kind: TermKindSchema,
    /** Other forms of it in the texts. The name and these are what is linked; the longest match wins. */
    aliases: z.array(prose).default([]),
    /** Longer words that hold one of its forms and are something else. */
    notIn: z.array(prose).default([]),
    /** Mentions of its forms that are ordinary words or something else. */
    except: z.array(TermWhereSchema).default([]),
    /** One or two plain sentences; null where nothing reliable is known. */
    definition: prose.nullable(),
    /** One English sentence that says the same. */
    englishDefinition: prose,
    /** What a reader must not confuse; the reason where there is no definition. */
    note: prose.optional(),
    formula: prose.optional(),
    unit: prose.optional(),
    threshold: prose.optional(),
    changes: z.array(TermChangeSchema).default([]),
    senses: z.array(SenseSchema).default([]),
    /** Where a report explains the term itself; `text` stands there word for word. */
    quotes: z.array(z.strictObject({ in: z.string(), text: prose })).default([]),
    sources: z.array(SourceSchema).default([]),
    /** Of the definition. */
    certainty: CertaintySchema,
    related: z.array(IdSchema).default([]),
    /** A question a pupil could ask about it. */
    question: prose,
  })
  .refine(({ definition, note }) => definition !== null || note !== undefined, {
    message: 'expected a note that says why there is no definition',
    path: ['note'],
  })
  .refine(({ sources, certainty }) => sources.length > 0 || certainty === '待核', {
    message: 'expected a source, or certainty 待核',
    path: ['sources'],
  })
  .refine(({ senses }) => senses.length !== 1, {
    message: 'expected no senses, or two and more',
    path: ['senses'],
  });

export type Term = z.output<typeof TermSchema>;
export type TermKind = z.output<typeof TermKindSchema>;
export type TermWhere = z.output<typeof TermWhereSchema>;
export type Sense = z.output<typeof SenseSchema>;
