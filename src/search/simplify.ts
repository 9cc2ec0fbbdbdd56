import { ConverterFactory } from 'opencc-js/core';
import simplified from 'opencc-js/to/cn';
import { fold } from './fold.ts';
import type { Query } from './query.ts';

const convert = ConverterFactory(simplified);

/** A query in simplified characters; undefined where it is in them already. */
export function simplify({ words, without }: Query): Query | undefined {
  const toSimplified = (word: string) => fold(convert(word));
  const query = { words: words.map(toSimplified), without: without.map(toSimplified) };
  const before = [...words, ...without];
  return [...query.words, ...query.without].every((word, index) => word === before[index])
    ? undefined
    : query;
}
