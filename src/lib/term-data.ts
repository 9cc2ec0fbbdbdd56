import type { Term } from '../schemas/term.ts';
import type { TermMention } from '../schemas/term-mention.ts';
import type { Glossary } from './glossary.ts';

/** A term as it is published for programs. */
export type PublishedTerm = Term & {
  id: string;
  /** What it means for a resident. */
  meaning: string;
  mentions: readonly Omit<TermMention, 'term'>[];
};

/** All terms with their mentions as JSON, one a line, in the order of their ids. */
export function termsJson(glossary: Glossary): string {
  const terms = [...glossary.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const rows = terms.map(
    ({ id, data, entry, mentions }): PublishedTerm => ({
      id,
      ...data,
      meaning: (entry.body ?? '').trim(),
      mentions: mentions.map(({ term: _, ...rest }) => rest),
    }),
  );
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
