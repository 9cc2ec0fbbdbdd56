import type { Certainty } from '../schemas/indicator.ts';
import type { TermMention } from '../schemas/term-mention.ts';
import type { Glossary, GlossaryTerm } from './glossary.ts';

/** What a reading page says of a term, in the sense it has there. */
export interface TermEntry {
  /** Element id on the page. */
  id: string;
  term: GlossaryTerm;
  /** Id and name of the meaning, where the term has several. */
  sense: string | undefined;
  senseName: string | undefined;
  english: string;
  /** Null where nothing reliable is known. */
  definition: string | null;
  certainty: Certainty;
}

/** Element id of the entry of a term on a reading page. */
export function termEntryId(term: string, sense?: string | null): string {
  return sense ? `t-${term}--${sense}` : `t-${term}`;
}

/**
 * The entries of an article's linked terms, in the order of the mentions.
 * @throws when a mention names a term or a sense that does not exist
 */
export function termEntries(mentions: readonly TermMention[], glossary: Glossary): TermEntry[] {
  const entries = new Map<string, TermEntry>();
  for (const { term, sense, marked } of mentions) {
    const id = termEntryId(term, sense);
    if (marked && !entries.has(id)) entries.set(id, entryOf(id, term, sense, glossary));
  }
  return [...entries.values()];
}

function entryOf(id: string, name: string, senseId: string | null, glossary: Glossary): TermEntry {
  const term = glossary.get(name);
  const sense = term?.data.senses.find((each) => each.id === senseId);
  if (!term || (senseId !== null && !sense)) {
    throw new Error(
      `Unexpected term \`${id}\`, expected one of content/terms; run \`npm run convert\``,
    );
  }
  const { english, definition, certainty } = sense ?? term.data;
  return { id, term, sense: sense?.id, senseName: sense?.name, english, definition, certainty };
}
