import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { z } from 'zod';
import { checksLoader } from './lib/checks-loader.ts';
import { editionsLoader } from './lib/editions-loader.ts';
import { figuresLoader } from './lib/figures-loader.ts';
import { ArticleSchema } from './schemas/article.ts';
import { CheckSchema } from './schemas/check.ts';
import { ContextSchema } from './schemas/context.ts';
import { EditionSchema } from './schemas/edition.ts';
import { FigureSchema } from './schemas/figure.ts';
import { IndicatorSchema } from './schemas/indicator.ts';
import { LedgerSchema } from './schemas/ledger.ts';
import { PlaceSchema } from './schemas/place.ts';

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
  loader: glob({
    base: './content/reports',
    pattern: '*/ledger.json',
    generateId: ({ entry }) => entry.replace(/\/ledger\.json$/, ''),
  }),
  schema: LedgerSchema,
});

/** Ids are report ids. */
const figures = defineCollection({
  loader: figuresLoader('content/reports'),
  schema: z.strictObject({ figures: z.array(FigureSchema) }),
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

/** One entry, `context`. */
const context = defineCollection({
  loader: file('content/context.yml', { parser: (text) => ({ context: parse(text) }) }),
  schema: ContextSchema,
});

export const collections = {
  editions,
  articles,
  ledgers,
  figures,
  checks,
  indicators,
  places,
  context,
};
