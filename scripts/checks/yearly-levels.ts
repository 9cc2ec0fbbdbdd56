import type { Figure } from '../../src/schemas/figure.ts';
import type { ArticleText } from '../stages/report-text.ts';
import { isValue, thingKey, yearOf } from './same-thing.ts';
import { between, sentencesOf } from './sentences.ts';

/** A value with its growth over the year before, and the value of that year. */
export interface YearPair {
  readonly growth: Figure;
  readonly now: Figure;
  readonly before: Figure;
}

const grows =
  /^[，,（(]?(?:同比|比上年|较上年|比去年|预计)?(?:净|约)?(?:增长|增加|提高|上升)(?:了)?$/u;

/**
 * Values that stand beside their growth, with the value of the year before told elsewhere in the
 * articles. None where that year has two different values.
 */
export function yearPairs(articles: readonly ArticleText[]): YearPair[] {
  const values = valuesByYear(articles);
  return sentencesOf(articles).flatMap((sentence) =>
    sentence.figures.flatMap((at, index): YearPair[] => {
      const next = sentence.figures[index + 1];
      if (!next || !isYearlyGrowth(next.figure) || !grows.test(between(sentence, at, next))) {
        return [];
      }
      const now = at.figure;
      const [year, key] = [yearOf(now), thingKey(now)];
      if (!isValue(now) || year === undefined || !key || now.period?.startsWith('by')) return [];
      const earlier = values.get(`${key}|${year - 1}`) ?? [];
      const [before] = earlier;
      if (!before || earlier.some(({ value }) => value !== before.value)) return [];
      return [{ growth: next.figure, now, before }];
    }),
  );
}

function isYearlyGrowth({ relation, unit, value, base, period }: Figure): boolean {
  const year = Number(period);
  return (
    relation === 'growth' &&
    unit === '%' &&
    value !== null &&
    Number.isInteger(year) &&
    (base === null || base === String(year - 1))
  );
}

/** What was reached in each year, by thing and year. */
function valuesByYear(articles: readonly ArticleText[]): Map<string, Figure[]> {
  const values = new Map<string, Figure[]>();
  for (const { blocks } of articles) {
    for (const { figures } of blocks) {
      for (const { figure } of figures) {
        const [year, key] = [yearOf(figure), thingKey(figure)];
        const reached = figure.status === 'actual' || figure.status === 'estimate';
        if (!isValue(figure) || !reached || year === undefined || !key) continue;
        const at = `${key}|${year}`;
        values.set(at, [...(values.get(at) ?? []), figure]);
      }
    }
  }
  return values;
}
