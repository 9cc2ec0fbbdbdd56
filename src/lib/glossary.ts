import { type CollectionEntry, getCollection } from 'astro:content';
import type { Indicator } from '../schemas/indicator.ts';
import type { Term } from '../schemas/term.ts';
import type { TermMention } from '../schemas/term-mention.ts';
import { readLibrary } from './library.ts';
import { inIndexOrder, readingOf } from './pinyin/index-order.ts';
import { readPinyinWords } from './pinyin/words.ts';
import { readReportFile } from './report-file-loader.ts';
import { readVocabulary } from './vocabulary.ts';

/** A term with every place where it stands, oldest report first. */
export interface GlossaryTerm {
  id: string;
  data: Term;
  entry: CollectionEntry<'terms'>;
  mentions: readonly TermMention[];
  /** As it is read, without tones and spaces. */
  reading: string;
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
  const [terms, mentions, reports, { indicators }, words] = await Promise.all([
    getCollection('terms'),
    getCollection('mentions'),
    readLibrary(),
    readVocabulary(),
    readPinyinWords(),
  ]);
  const rows = new Map(
    mentions.map(({ id, data }) => [id, readReportFile<TermMention[]>(data)] as const),
  );
  const byTerm = Map.groupBy(
    reports.flatMap(({ id }) => rows.get(id) ?? []),
    ({ term }) => term,
  );
  const byIndicator = Map.groupBy([...indicators.values()], ({ term }) => term ?? '');
  const ordered = inIndexOrder(
    terms.map((entry) => ({
      entry,
      word: entry.data.term,
      reading: readingOf(entry.data.term, words),
    })),
  );
  return new Map(
    ordered.map(({ entry, reading }): [string, GlossaryTerm] => [
      entry.id,
      {
        id: entry.id,
        data: entry.data,
        entry,
        mentions: byTerm.get(entry.id) ?? [],
        reading,
        indicators: byIndicator.get(entry.id) ?? [],
      },
    ]),
  );
}

const byArticle = new WeakMap<Glossary, Map<string, TermMention[]>>();

/** Every mention in one article, in the order of the terms. */
export function mentionsIn(glossary: Glossary, report: string, article: string): TermMention[] {
  const known =
    byArticle.get(glossary) ??
    Map.groupBy(
      [...glossary.values()].flatMap(({ mentions }) => mentions),
      (mention) => `${mention.report}/${mention.article}`,
    );
  byArticle.set(glossary, known);
  return known.get(`${report}/${article}`) ?? [];
}
