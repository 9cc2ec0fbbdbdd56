import type { APIRoute } from 'astro';
import { readGlossary } from '../../lib/glossary.ts';
import { readVocabulary } from '../../lib/vocabulary.ts';
import type { NameRow } from '../../search/names.ts';

/** The names of all terms and indicators, for the suggestions of the search page. */
export const GET: APIRoute = async () => {
  const { indicators } = await readVocabulary();
  const rows: NameRow[] = [
    ...[...(await readGlossary()).values()].map(
      ({ id, data }): NameRow => ['term', id, data.term, ...data.aliases],
    ),
    ...[...indicators.values()].map(
      ({ id, name, aliases }): NameRow => ['indicator', id, name, ...aliases],
    ),
  ];
  return new Response(`[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
