import { labelOf } from '../charts/printed-mark.ts';
import type { Figure, Status } from '../schemas/figure.ts';
import type { IndicatorKind } from '../schemas/indicator.ts';
import { periodWords, relationNames, statusNames } from './figure-words.ts';
import { seedNumber } from './seeds.ts';
import { urls } from './urls.ts';

/** What kind of quantity an indicator is, as a heading. */
export const indicatorKindNames: Record<IndicatorKind, string> = {
  total: '总量',
  share: '比例',
  rate: '平均数和程度',
  count: '个数',
};

/** A figure as a row of the page of its indicator. */
export interface IndicatorRow {
  id: string;
  period: string;
  /** As printed, with the word that qualifies it. */
  label: string;
  href: string;
  status: Status;
  statusName: string;
  /** 增速, 占比 …; empty for plain amounts and counts. */
  relation: string;
  /** The report's own words. */
  said: string;
  report: string;
  line: number;
  source: string;
}

/** The figures of one place. */
export interface IndicatorPlace {
  place: string;
  rows: IndicatorRow[];
}

/** The figures of an indicator that are data, by place in the order of the texts, then by year. */
export function indicatorPlaces(figures: readonly Figure[]): IndicatorPlace[] {
  const data = figures.filter(({ status }) => status !== 'name');
  const byPlace = Map.groupBy(data, ({ placeId, place }) => placeId ?? place ?? '');
  return [...byPlace.values()].map((own) => ({
    place: own[0]?.place ?? '地点未写明',
    rows: own.toSorted((a, b) => compareText(keyOf(a), keyOf(b))).map(rowOf),
  }));
}

function rowOf(figure: Figure): IndicatorRow {
  const { id, period, status, relation, indicator, report, article, line, seed } = figure;
  const plain = relation === 'level' || relation === 'count';
  return {
    id,
    period: periodWords(period) ?? '时期未写明',
    label: labelOf(figure),
    href: urls.article(report, article, id),
    status,
    statusName: statusNames[status],
    relation: plain ? '' : relationNames[relation],
    said: indicator ?? '',
    report: `${report.slice(0, 4)}年`,
    line,
    source: urls.source(seedNumber(seed), line),
  };
}

/** Amounts before growth rates, each by the year it ends in; no period last. */
function keyOf({ period, relation }: Figure): string {
  const plain = relation === 'level' || relation === 'count';
  const year = /(\d{4})(?!.*\d{4})/.exec(period ?? '')?.[1] ?? '9999';
  return `${plain ? 0 : 1} ${relation} ${year} ${period ?? ''}`;
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
