import { fold } from './fold.ts';

type NameKind = 'term' | 'indicator';

/** A term or an indicator in the list of names: its id, its name, other words for it. */
export type NameRow = [kind: NameKind, id: string, name: string, ...also: string[]];

/** A term or an indicator of the site. */
export interface SearchName {
  kind: NameKind;
  id: string;
  name: string;
  /** Folded: the name, other words for it, and of a term how it is pronounced. */
  words: string[];
}

/** The names as they are looked through. */
export function readNames(rows: readonly NameRow[]): SearchName[] {
  return rows.map(([kind, id, name, ...also]) => {
    const pinyin = kind === 'term' ? [id.replaceAll('-', '')] : [];
    return { kind, id, name, words: [name, ...also, ...pinyin].map(fold) };
  });
}

/**
 * Names that hold what was typed: the same, then other words for it, then those that begin with it,
 * then the others, short before long.
 */
export function matchNames(
  names: readonly SearchName[],
  typed: string,
  limit: number,
): SearchName[] {
  const wanted = fold(typed);
  if (wanted === '') return [];
  return names
    .map((each) => ({ each, rank: rankOf(each, wanted) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ each }) => each);
}

function rankOf({ words: [own = '', ...others] }: SearchName, wanted: string): number {
  const spread = own.length / 1000;
  if (own === wanted) return 0;
  if (others.includes(wanted)) return 1 + spread;
  if (own.startsWith(wanted)) return 2 + spread;
  if (own.includes(wanted)) return 3 + spread;
  return others.some((each) => each.includes(wanted)) ? 4 + spread : Number.POSITIVE_INFINITY;
}
