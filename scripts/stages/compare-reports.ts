import { placesOf } from '../checks/figure-places.ts';
import { type HandFile, handChecks } from '../checks/hand-checks.ts';
import { checkAcross, checkFigures, writeChecks } from './check-figures.ts';
import type { Files } from './convert-seed.ts';
import type { ReportText } from './report-text.ts';

/** The files below the output folder that belong to no single report. */
export const comparisonFiles = ['checks.json'] as const;

/** What editors wrote about several reports together. */
export interface ComparisonDesk {
  readonly checks?: HandFile | undefined;
}

/** The files that need more than one report: path below the output folder → content. */
export function compareReports(reports: readonly ReportText[], desk: ComparisonDesk = {}): Files {
  return new Map([['checks.json', checksOf(reports, desk)]]);
}

/** Checks that compare reports, and those that editors named. */
function checksOf(reports: readonly ReportText[], { checks }: ComparisonDesk): string {
  const across = checkAcross(reports);
  const own = reports.flatMap(({ articles }) => checkFigures(articles));
  const found = new Set([...across, ...own].map(({ id }) => id));
  const places = placesOf(reports.flatMap(({ articles }) => articles));
  return writeChecks([...across, ...(checks ? handChecks(checks, places, found) : [])]);
}
