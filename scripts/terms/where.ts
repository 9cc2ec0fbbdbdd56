import type { TermWhere } from '../../src/schemas/term.ts';

/** Where a mention stands. */
export interface MentionPlace {
  readonly report: string;
  readonly article: string;
  readonly block: string;
  /** The text of the block, and the mention in it: UTF-16 offsets, half-open. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * How narrowly `where` names the place of a mention: 1 report, 2 article, 3 block, 4 words; 0 when
 * it names another place.
 */
export function narrowness({ in: place, at }: TermWhere, mention: MentionPlace): 0 | 1 | 2 | 3 | 4 {
  const article = `${mention.report}/${mention.article}`;
  const level =
    place === mention.report
      ? 1
      : place === article
        ? 2
        : place === `${article}#${mention.block}`
          ? 3
          : 0;
  if (level === 0 || at === null) return level;
  const from = mention.text.indexOf(at);
  const inside = from >= 0 && from <= mention.start && mention.end <= from + at.length;
  return inside ? 4 : 0;
}

/** True where one of the places names the place of a mention. */
export function isAt(places: readonly TermWhere[], mention: MentionPlace): boolean {
  return places.some((where) => narrowness(where, mention) > 0);
}
