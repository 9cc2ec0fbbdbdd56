import type { Files } from './convert-seed.ts';
import type { ReportText } from './report-text.ts';

/** The files that need more than one report: path below the output folder → content. */
export function compareReports(_reports: readonly ReportText[]): Files {
  return new Map();
}
