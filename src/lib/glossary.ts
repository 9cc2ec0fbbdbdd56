import { type CollectionEntry, getCollection } from 'astro:content';
import type { Indicator } from '../schemas/indicator.ts';
import type { Term } from '../schemas/term.ts';
import type { TermMention } from '../schemas/term-mention.ts';
import { readLibrary } from './library.ts';
import { readVocabulary } from './vocabulary.ts';

/** A term with every place where it stands, oldest report first. */
export interface GlossaryTerm {
  id: string;
  data: Term;
  entry: CollectionEntry<'terms'>;
  mentions: readonly TermMention[];
  /** Indicators that it explains. */
  indicators: readonly Indicator[];
}

/** Terms by id, in the order of their pinyin. */
export type Glossary = ReadonlyMap<string, GlossaryTerm>;

let glossary: Promise<Glossary> | undefined;

/** All terms of content/terms. */
export function readGlossary(): Promise<Glossary> {
  if (import.meta.env.DEV) return loadGlossary();
  glossary ??= loadGlossary();
  return glossary;
}

async function loadGlossary(): Promise<Glossary> {
  const [terms, mentions, reports, { indicators }] = await Promise.all([
    getCollection('terms'),
    getCollection('mentions'),
    readLibrary(),
    readVocabulary(),
  ]);
  const rows = new Map(mentions.map(({ id, data }) => [id, data.rows]));
  const byTerm = Map.groupBy(
    reports.flatMap(({ id }) => rows.get(id) ?? []),
    ({ term }) => term,
  );
  const byIndicator = Map.groupBy([...indicators.values()], ({ term }) => term ?? '');
  return new Map(
    terms
      .map((entry): [string, GlossaryTerm] => [
        entry.id,
        {
          id: entry.id,
          data: entry.data,
          entry,
          mentions: byTerm.get(entry.id) ?? [],
          indicators: byIndicator.get(entry.id) ?? [],
        },
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Every mention in one article, in the order of the terms. */
export function mentionsIn(glossary: Glossary, report: string, article: string): TermMention[] {
  return [...glossary.values()].flatMap(({ mentions }) =>
    mentions.filter((mention) => mention.report === report && mention.article === article),
  );
}
