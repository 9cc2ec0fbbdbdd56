import type { PlaceWord } from './types.ts';

/** A word of a text that means an indicator. */
export interface IndicatorWord {
  readonly word: string;
  readonly id: string;
}

/** The vocabularies a text is read with; all lists longest word first. */
export interface Vocabulary {
  readonly indicators: readonly IndicatorWord[];
  readonly places: readonly (PlaceWord & { readonly id: string })[];
}

export const noVocabulary: Vocabulary = { indicators: [], places: [] };

/**
 * The id of the indicator that words name: the longest name or alias they end with, else hold. A word
 * of two characters must be all there is (投资 is in too many names).
 */
export function bindIndicator(words: string, { indicators }: Vocabulary): string | null {
  const plain = words.replaceAll(/[“”的了]/gu, '');
  const exact = indicators.find(({ word }) => word === plain);
  if (exact) return exact.id;
  const long = indicators.filter(({ word }) => word.length >= 3);
  const found =
    long.find(({ word }) => plain.endsWith(word)) ?? long.find(({ word }) => plain.includes(word));
  return found?.id ?? null;
}

/** The id of a place by its name or alias. */
export function bindPlace(name: string, { places }: Vocabulary): string | null {
  return places.find((place) => place.name === name || place.word === name)?.id ?? null;
}
