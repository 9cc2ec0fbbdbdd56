import type { Figure } from '../schemas/figure.ts';

/** How many figures of a text are understood, and how far. The parts add up to `all`. */
export interface Coverage {
  all: number;
  /** Bound to an indicator of our vocabulary. */
  bound: number;
  /** Explained in the report's own words only. */
  explained: number;
  names: number;
  /** Confirmed by a person; of all. */
  reviewed: number;
}

/** Counts the figures of a text. */
export function countCoverage(
  figures: readonly Pick<Figure, 'status' | 'indicatorId' | 'reviewed'>[],
): Coverage {
  const data = figures.filter(({ status }) => status !== 'name');
  const bound = data.filter(({ indicatorId }) => indicatorId !== null).length;
  return {
    all: figures.length,
    bound,
    explained: data.length - bound,
    names: figures.length - data.length,
    reviewed: figures.filter(({ reviewed }) => reviewed).length,
  };
}

/** The coverage of an article in one sentence; what does not occur is left out. */
export function coverageWords({ all, bound, explained, names }: Coverage): string {
  const parts = [
    `${bound}个归入指标`,
    explained > 0 && `${explained}个只照报告原话说明`,
    names > 0 && `${names}个是名称`,
  ].filter((part) => part !== false);
  return `本文共${all}个数字：${parts.join('，')}。`;
}
