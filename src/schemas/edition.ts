import { z } from 'zod';

/** A kebab-case id, as it stands in URLs. */
export const IdSchema = z
  .string()
  .regex(
    /^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u,
    'expected a kebab-case id such as work-report',
  );

/** A year, a month or a day: 2012, 2012-02 or 2012-02-03; a real one of the calendar. */
export const PlainDateSchema = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine(isPlainDate, 'expected a date of the calendar: YYYY, YYYY-MM or YYYY-MM-DD');

/** 1-based source lines, inclusive at both ends. */
export const LinesSchema = z
  .tuple([z.number().int().positive(), z.number().int().positive()])
  .refine(([first, last]) => first <= last, 'expected [first, last] with first ≤ last');

/** White space at the ends; U+FEFF, which `trim()` takes too, is text. */
const edges = /^[ \t\r\n\u3000]+|[ \t\r\n\u3000]+$/gu;
const text = z
  .string()
  .transform((value) => value.replaceAll(edges, ''))
  .pipe(z.string().min(1, 'expected some text'));

/** Sentences of ours. YAML folds a line break into a blank, which Chinese does not want. */
export const prose = text.transform((value) =>
  value.replaceAll(
    /(?<=[\u2018-\u201d\u2026\u3000-\u9fff\uff00-\uffef])[ \n]+(?=[\u2018-\u201d\u2026\u3000-\u9fff\uff00-\uffef])/gu,
    '',
  ),
);

/** A field of an article's head: printed by the source, or (`inferred`) the editor's own words. */
export const HeadFieldSchema = z.union([
  text.transform((value) => ({ text: value, inferred: false })),
  z.strictObject({ text, inferred: z.literal(true) }),
]);

/** The date of an article: printed by the source, or inferred with the reason. */
export const ArticleDateSchema = z.union([
  PlainDateSchema.transform((date) => ({ date, inferred: false as const })),
  z.strictObject({ date: PlainDateSchema, inferred: z.literal(true), why: prose }),
]);

/** A span of the seed, named by its first and last words; white space is ignored in both. */
const SpanByWordsShape = { from: text, to: text, lines: LinesSchema.optional() };

/** One step of an article's reading order: a span of the seed, or a gap shown to the reader. */
export const BodyStepSchema = z.union([
  z.strictObject({
    ...SpanByWordsShape,
    /** The first paragraph of this span continues the last one of the step before. */
    join: z.boolean().default(false),
  }),
  z.strictObject({ gap: prose }),
]);

/** A place in an article: words found in it exactly once (white space ignored). */
const place = { at: text, lines: LinesSchema.optional() };

/** A heading the reflow cannot know: its exact printed text. The title is level 1. */
export const HeadingSchema = z.strictObject({
  text,
  lines: LinesSchema.optional(),
  level: z.number().int().min(2).max(6),
});

/** A paragraph begins with these words. */
export const BreakSchema = z.strictObject(place);

/** An error of scan, print or transcription that the editor is sure of. Never a figure. */
export const CorrectionSchema = z.strictObject({
  ...place,
  sic: text,
  corr: z.string().transform((value) => value.replaceAll(edges, '')),
  why: prose,
  sure: z.enum(['high', 'medium']),
});

export const NoteKindSchema = z.enum(['definition', 'scope', 'arithmetic', 'misprint', 'editor']);

/** An editor's note that hangs on the words `at`. */
export const NoteSchema = z.strictObject({ ...place, kind: NoteKindSchema, text: prose });

export const ArticleKindSchema = z.enum([
  'work-report',
  'news',
  'feature',
  'notice',
  'photo-caption',
  'box',
]);

export const EditionArticleSchema = z.strictObject({
  id: IdSchema,
  kind: ArticleKindSchema,
  title: HeadFieldSchema,
  kicker: HeadFieldSchema.optional(),
  subtitle: HeadFieldSchema.optional(),
  byline: HeadFieldSchema.optional(),
  date: ArticleDateSchema.optional(),
  /** Id in content/places.yml: what 全区, 该集聚区 and figures without a place speak of. */
  place: IdSchema.optional(),
  /** One plain Chinese sentence: what a reader finds here. */
  summary: prose,
  /** One English line. */
  english: text,
  body: z.array(BodyStepSchema).min(1),
  headings: z.array(HeadingSchema).default([]),
  paragraphs: z.array(BreakSchema).default([]),
  joins: z.array(BreakSchema).default([]),
  corrections: z.array(CorrectionSchema).default([]),
  notes: z.array(NoteSchema).default([]),
});

/** Source text that belongs to no article. */
export const EditionDropSchema = z
  .strictObject({
    ...SpanByWordsShape,
    reason: z.enum(['furniture', 'duplicate', 'omitted']),
    /** Where the kept copy of a duplicate stands. */
    sameAs: LinesSchema.optional(),
    note: prose.optional(),
  })
  .refine((drop) => (drop.reason === 'duplicate') === (drop.sameAs !== undefined), {
    message: 'expected sameAs (the lines of the kept copy) with a duplicate, and only there',
    path: ['sameAs'],
  })
  .refine((drop) => drop.reason !== 'omitted' || drop.note !== undefined, {
    message: 'expected a note that says why the text is omitted',
    path: ['note'],
  });

/** One seed, edited by hand: content/editions/<report>.yml. */
export const EditionSchema = z.strictObject({
  report: IdSchema,
  /** File name in seeds/. */
  seed: text,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits in lower case'),
  year: z.number().int().min(1900).max(2100),
  /** Id in content/places.yml of the place the report speaks for. */
  place: IdSchema.optional(),
  title: text,
  publisher: prose,
  summary: prose,
  english: text,
  /** Where the text comes from and what is on the page. */
  about: prose,
  /** What is missing or cannot be known. */
  missing: prose,
  articles: z.array(EditionArticleSchema).min(1),
  drops: z.array(EditionDropSchema).default([]),
});

export type Edition = z.output<typeof EditionSchema>;
export type EditionInput = z.input<typeof EditionSchema>;
export type EditionArticle = z.output<typeof EditionArticleSchema>;
export type EditionDrop = z.output<typeof EditionDropSchema>;
export type BodyStep = z.output<typeof BodyStepSchema>;
export type HeadField = z.output<typeof HeadFieldSchema>;
export type ArticleKind = z.output<typeof ArticleKindSchema>;
export type NoteKind = z.output<typeof NoteKindSchema>;

/** True for YYYY, YYYY-MM and YYYY-MM-DD when the month and the day exist. */
export function isPlainDate(value: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
