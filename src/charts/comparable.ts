import { readYears } from '../lib/plain-reading/periods.ts';
import type { Figure } from '../schemas/figure.ts';
import type { Indicator } from '../schemas/indicator.ts';
import { timeSlot } from './slots.ts';

/** What a figure must share with another to stand on one axis with it. */
export interface Measure {
  readonly indicator: Indicator;
  /** The report's words, where they are not a name of the indicator itself; else undefined. */
  readonly words: string | undefined;
  readonly relation: 'amount' | 'growth' | 'share';
  readonly unit: string;
  /** What a growth or a share is measured against; empty for the year before. */
  readonly base: string;
  /** Of the period, in years. */
  readonly length: number;
}

const relations: Partial<Record<Figure['relation'], Measure['relation']>> = {
  level: 'amount',
  count: 'amount',
  growth: 'growth',
  share: 'share',
};

/**
 * What a figure measures, exactly. Two figures are comparable where it is the same: the indicator
 * alone is not enough, since many ids hold parts and subtotals in words of their own.
 * @returns undefined for ranks, multiples, changes, names, rules, and periods that are no years
 */
export function measureOf(figure: Figure, indicator: Indicator): Measure | undefined {
  const relation = relations[figure.relation];
  const slot = timeSlot(figure.period);
  const data = figure.status !== 'name' && figure.status !== 'rule' && figure.value !== null;
  if (!relation || !slot || !data || figure.unit === null || figure.indicator === null) {
    return undefined;
  }
  return {
    indicator,
    words: namesIt(figure.indicator, indicator) ? undefined : figure.indicator,
    relation,
    unit: figure.unit,
    base: isYearBefore(figure) ? '' : (figure.base ?? ''),
    length: slot.length,
  };
}

/** Equal keys, comparable figures. */
export function measureKey({ indicator, words, relation, unit, base, length }: Measure): string {
  return JSON.stringify([indicator.id, words ?? null, relation, unit, base, length]);
}

/** 新增规模以上企业 is no name of the stock, even where a list of aliases has it. */
function namesIt(words: string, { name, aliases }: Indicator): boolean {
  const added = (text: string) => /^(?:新增|再|净增)/u.test(text);
  return words === name || (aliases.includes(words) && added(words) === added(name));
}

function isYearBefore({ base, period }: Figure): boolean {
  const years = readYears(period);
  return base === null || (years !== undefined && Number.parseInt(base, 10) === years.first - 1);
}
