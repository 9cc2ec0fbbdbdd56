/** An article, or a block of it: `report/article` or `report/article#p3`. */
export interface Side {
  report: string;
  article: string;
  /** Element id of a block, or of something in one; undefined for the whole article. */
  block: string | undefined;
}

/** A stretch of a text; with the id of a term where both sides have it. */
export interface SharedPart {
  text: string;
  term: string | undefined;
}

/** The words that name each term in a text, by the id of the term. */
export type TermWords = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads a side from an address; undefined where it names none. */
export function parseSide(text: string | null): Side | undefined {
  const [, report, article, block] = /^([\w-]+)\/([\w-]+)(?:#([\w-]+))?$/.exec(text ?? '') ?? [];
  return report && article ? { report, article, block } : undefined;
}

/** Writes a side as an address holds it. */
export function writeSide({ report, article, block }: Side): string {
  return `${report}/${article}${block ? `#${block}` : ''}`;
}

/** The terms that stand in both texts, in whatever words either article names them. */
export function sharedTerms(a: string, b: string, words: TermWords): TermWords {
  const stands = (text: string, names: ReadonlySet<string>) =>
    [...names].some((name) => text.includes(name));
  return new Map([...words].filter(([, names]) => stands(a, names) && stands(b, names)));
}

/** Words of two articles in one. */
export function joinWords(a: TermWords, b: TermWords): TermWords {
  const ids = new Set([...a.keys(), ...b.keys()]);
  return new Map([...ids].map((id) => [id, new Set([...(a.get(id) ?? []), ...(b.get(id) ?? [])])]));
}

/** Cuts a text at the words of terms; of words that overlap, the first and longest counts. */
export function markShared(text: string, terms: TermWords): SharedPart[] {
  const names = [...terms].flatMap(([term, all]) => [...all].map((name) => ({ term, name })));
  names.sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  const parts: SharedPart[] = [];
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const found = names.find(({ name }) => name !== '' && text.startsWith(name, at));
    if (!found) {
      plain += text[at];
      at += 1;
      continue;
    }
    if (plain) parts.push({ text: plain, term: undefined });
    plain = '';
    parts.push({ text: found.name, term: found.term });
    at += found.name.length;
  }
  if (plain) parts.push({ text: plain, term: undefined });
  return parts;
}
