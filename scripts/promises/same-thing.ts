import type { Figure } from '../../src/schemas/figure.ts';
import { withoutSpace } from '../text/space.ts';

/** Words of an indicator, and the id they stand for; content/indicators.yml. */
export type IndicatorWords = readonly { readonly word: string; readonly id: string }[];

/** What says that a number is planned or reached, and not what it measures. */
const framing = /目标任务|目标|任务|计划|预计|当年|全年|年度|完成|实现|达到|总数|再|的/gu;

/**
 * True where two figures measure the same thing of the same place: indicator, place, unit, relation
 * and base are the same, and so are the report's own words. An id such as `projects` holds different
 * things; words may differ only where both are names of the indicator itself.
 */
export function isSameThing(a: Figure, b: Figure, words: IndicatorWords): boolean {
  if (a.indicatorId === null || a.indicatorId !== b.indicatorId) return false;
  if (a.placeId === null || a.placeId !== b.placeId) return false;
  if (a.unit !== b.unit || a.relation !== b.relation || a.base !== b.base) return false;
  return wordsAgree(a, b, words);
}

function wordsAgree(a: Figure, b: Figure, words: IndicatorWords): boolean {
  if (a.indicator === null || b.indicator === null) return false;
  const [one, other] = [a.indicator, b.indicator].map((text) => withoutSpace(text));
  if (one?.replaceAll(framing, '') === other?.replaceAll(framing, '')) return true;
  const isName = (text: string | undefined): boolean =>
    words.some(({ word, id }) => id === a.indicatorId && word === text);
  return isName(one) && isName(other);
}
