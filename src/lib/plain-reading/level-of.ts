import type { Figure } from '../../schemas/figure.ts';

/** Of the same thing: the vocabulary decides where it knows both, else the report's own words. */
function sameThing(a: Figure, b: Figure): boolean {
  if (a.indicatorId !== null || b.indicatorId !== null) return a.indicatorId === b.indicatorId;
  return a.indicator !== null && a.indicator === b.indicator;
}

function samePlace(a: Figure, b: Figure): boolean {
  if (a.placeId !== null || b.placeId !== null) return a.placeId === b.placeId;
  return a.place !== null && a.place === b.place;
}

/**
 * The level that a growth or a change in points belongs to: same paragraph, indicator, place and
 * period, a target beside a target; the nearest one where there are several. Undefined where there
 * is none, or where the report's words of the two differ although the indicator is the same.
 */
export function levelOf(change: Figure, figures: readonly Figure[]): Figure | undefined {
  const relations = change.unit === '百分点' ? ['share'] : ['level', 'count'];
  const fits = (figure: Figure): boolean =>
    figure.seed === change.seed &&
    figure.article === change.article &&
    figure.paragraph === change.paragraph &&
    relations.includes(figure.relation) &&
    figure.value !== null &&
    figure.period !== null &&
    figure.period === change.period &&
    (figure.status === 'target') === (change.status === 'target') &&
    figure.status !== 'rule' &&
    figure.status !== 'name' &&
    figure.indicator === change.indicator &&
    sameThing(figure, change) &&
    samePlace(figure, change);
  return figures
    .filter(fits)
    .sort((a, b) => Math.abs(a.start - change.start) - Math.abs(b.start - change.start))
    .at(0);
}
