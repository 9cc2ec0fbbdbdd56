import { getEntry } from 'astro:content';
import type { Facts } from './plain-reading/types.ts';
import { readVocabulary } from './vocabulary.ts';

/**
 * What every figure is read with.
 * @throws when content/context.yml is missing
 */
export async function readFacts(): Promise<Facts> {
  const [vocabulary, entry] = await Promise.all([readVocabulary(), getEntry('context', 'context')]);
  if (!entry) throw new Error('content/context.yml  Unexpected absence, expected facts');
  return { context: entry.data, indicators: [...vocabulary.indicators.values()] };
}
