import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { PlacesSchema } from '../../src/schemas/place.ts';
import type { PlaceWord } from '../context/types.ts';

/** The names and aliases of content/places.yml, longest first. */
export function readPlaceWords(): PlaceWord[] {
  const places = PlacesSchema.parse(parse(readFileSync('content/places.yml', 'utf8')));
  return places
    .flatMap(({ name, aliases }) => [name, ...aliases].map((word) => ({ word, name })))
    .filter(({ word }) => !/^[全我本该]/u.test(word))
    .sort((a, b) => b.word.length - a.word.length || (a.word < b.word ? -1 : 1));
}
