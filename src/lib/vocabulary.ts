import { getCollection } from 'astro:content';
import type { Indicator } from '../schemas/indicator.ts';
import type { Place } from '../schemas/place.ts';

/** The words that figures are bound to, by id. */
export interface Vocabulary {
  indicators: ReadonlyMap<string, Indicator>;
  places: ReadonlyMap<string, Place>;
}

let vocabulary: Promise<Vocabulary> | undefined;

/** The indicators and places of content/. */
export function readVocabulary(): Promise<Vocabulary> {
  if (import.meta.env.DEV) return loadVocabulary();
  vocabulary ??= loadVocabulary();
  return vocabulary;
}

async function loadVocabulary(): Promise<Vocabulary> {
  const [indicators, places] = await Promise.all([
    getCollection('indicators'),
    getCollection('places'),
  ]);
  return {
    indicators: new Map(indicators.map(({ id, data }) => [id, data])),
    places: new Map(places.map(({ id, data }) => [id, data])),
  };
}
