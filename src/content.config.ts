import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { editionsLoader } from './lib/editions-loader.ts';
import { ArticleSchema } from './schemas/article.ts';
import { EditionSchema } from './schemas/edition.ts';
import { LedgerSchema } from './schemas/ledger.ts';

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

export const collections = { editions, articles, ledgers };
