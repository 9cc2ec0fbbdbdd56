/** A form of a term as it may stand in a text, and the longer words in which it is something else. */
export interface Form {
  readonly term: string;
  readonly text: string;
  /** Longer words with the offset of the form in each. */
  readonly notIn: readonly { readonly word: string; readonly offset: number }[];
}

/** What a lexicon needs to know of a term. */
export interface LexiconEntry {
  readonly id: string;
  readonly forms: readonly string[];
  readonly notIn: readonly string[];
}

/** The forms of all terms by their first UTF-16 unit. */
export type Lexicon = ReadonlyMap<string, readonly Form[]>;

/** Gathers the forms of terms for `findMentions`. */
export function buildLexicon(entries: readonly LexiconEntry[]): Lexicon {
  const forms = entries.flatMap(({ id, forms, notIn }) =>
    forms.map(
      (text): Form => ({
        term: id,
        text,
        notIn: notIn.flatMap((word) => offsetsOf(word, text).map((offset) => ({ word, offset }))),
      }),
    ),
  );
  return Map.groupBy(forms, ({ text }) => text.charAt(0));
}

/** Every offset at which `part` stands in `word`. */
function offsetsOf(word: string, part: string): number[] {
  const offsets: number[] = [];
  for (let at = word.indexOf(part); at >= 0; at = word.indexOf(part, at + 1)) offsets.push(at);
  return offsets;
}
