import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { checksLoader } from './lib/checks-loader.ts';
import { editionsLoader } from './lib/editions-loader.ts';
import { ReportFileSchema, reportFileLoader } from './lib/report-file-loader.ts';
import { ArticleSchema } from './schemas/article.ts';
import { ChartRejectionSchema, ChartSchema } from './schemas/chart.ts';
import { CheckSchema } from './schemas/check.ts';
import { ContextSchema } from './schemas/context.ts';
import { EditionSchema } from './schemas/edition.ts';
import { FieldSchema } from './schemas/field.ts';
import { FigureSchema } from './schemas/figure.ts';
import { IndicatorSchema } from './schemas/indicator.ts';
import { LedgerSchema } from './schemas/ledger.ts';
import { LessonFileSchema, LessonSchema } from './schemas/lesson.ts';
import { PinyinSchema } from './schemas/pinyin.ts';
import { PlaceSchema } from './schemas/place.ts';
import { PromiseSchema } from './schemas/promise.ts';
import { TermSchema } from './schemas/term.ts';
import { TermMentionSchema } from './schemas/term-mention.ts';
import { ThreadSchema } from './schemas/thread.ts';
import { UnitSchema } from './schemas/unit.ts';

// The parser of the converter, not Astro's own: both must read the same.
const parseList = (text: string): Record<string, unknown>[] => parse(text);

const editions = defineCollection({
  loader: editionsLoader('content/editions'),
  schema: EditionSchema,
});

/** Ids are `<report>/<article>`. */
const articles = defineCollection({
  loader: glob({
    base: './content/reports',
    pattern: '*/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: ArticleSchema,
});

/** Ids are report ids. */
const ledgers = defineCollection({
  loader: reportFileLoader('content/reports', 'ledger.json', LedgerSchema),
  schema: ReportFileSchema,
});

/** Ids are report ids. */
const figures = defineCollection({
  loader: reportFileLoader('content/reports', 'figures.json', z.array(FigureSchema)),
  schema: ReportFileSchema,
});

/** Ids are report ids. */
const mentions = defineCollection({
  loader: reportFileLoader('content/reports', 'terms.json', z.array(TermMentionSchema)),
  schema: ReportFileSchema,
});

/** Ids are file names. */
const terms = defineCollection({
  loader: glob({ base: './content/terms', pattern: '*.mdx' }),
  schema: TermSchema,
});

/** Ids are check ids. */
const checks = defineCollection({
  loader: checksLoader('content/reports'),
  schema: CheckSchema,
});

const indicators = defineCollection({
  loader: file('content/indicators.yml', { parser: parseList }),
  schema: IndicatorSchema,
});

const places = defineCollection({
  loader: file('content/places.yml', { parser: parseList }),
  schema: PlaceSchema,
});

const units = defineCollection({
  loader: file('content/units.yml', { parser: parseList }),
  schema: UnitSchema,
});

/** Ids are words, with their article where there is one. */
const pinyin = defineCollection({
  loader: file('content/pinyin.yml', {
    parser: (text) =>
      Object.fromEntries(parseList(text).map((each) => [`${each['word']} ${each['in']}`, each])),
  }),
  schema: PinyinSchema,
});

/** One entry, `context`. */
const context = defineCollection({
  loader: file('content/context.yml', { parser: (text) => ({ context: parse(text) }) }),
  schema: ContextSchema,
});

/** A collection forgets the order of its file: `order`, from 0, keeps it. */
const fields = defineCollection({
  loader: file('content/fields.yml', {
    parser: (text) => parseList(text).map((field, order) => ({ ...field, order })),
  }),
  schema: FieldSchema.extend({ order: z.number().int() }),
});

const promises = defineCollection({
  loader: file('content/reports/promises.json'),
  schema: PromiseSchema,
});

const threads = defineCollection({
  loader: file('content/reports/threads.json'),
  schema: ThreadSchema,
});

/** Lessons with their quotes found and their numbers worked out. */
const lessons = defineCollection({
  loader: file('content/reports/lessons.json'),
  schema: LessonSchema,
});

/** The same as written: their bodies are for the teacher. Ids are file names. */
const lessonFiles = defineCollection({
  loader: glob({ base: './content/lessons', pattern: '*.mdx' }),
  schema: LessonFileSchema,
});

/** Ids are file names. */
const charts = defineCollection({
  loader: glob({ base: './content/charts', pattern: '*.yml' }),
  schema: ChartSchema,
});

const chartRejections = defineCollection({
  loader: file('content/chart-rejections.yml', { parser: parseList }),
  schema: ChartRejectionSchema,
});

export const collections = {
  editions,
  articles,
  ledgers,
  figures,
  mentions,
  terms,
  checks,
  indicators,
  places,
  units,
  pinyin,
  context,
  fields,
  promises,
  threads,
  lessons,
  lessonFiles,
  charts,
  chartRejections,
};
