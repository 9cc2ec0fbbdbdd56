import type { VFileMessage } from 'vfile-message';
import { placesOf } from '../checks/figure-places.ts';
import { handChecks } from '../checks/hand-checks.ts';
import type { ComparisonDesk } from '../disk/comparison-desk.ts';
import { ProblemError } from '../problems/problem.ts';
import { readHandLinks } from '../promises/by-hand.ts';
import { fieldFinder } from '../promises/field-of.ts';
import { findPromises } from '../promises/find-promises.ts';
import { placedFigures, targetsOf } from '../promises/targets.ts';
import { quoteLibrary } from '../quotes/library.ts';
import { findThreads } from '../threads/find-threads.ts';
import { checkCharts } from './check-charts.ts';
import { checkAcross, checkFigures, writeChecks } from './check-figures.ts';
import { checkTerms } from './check-terms.ts';
import type { Converted, Files } from './convert-seed.ts';
import type { ReportText } from './report-text.ts';

/** The files below the output folder that belong to no single report. */
export const comparisonFiles = ['checks.json', 'promises.json', 'threads.json'] as const;

/**
 * The files that need more than one report: path below the output folder → content.
 * @throws {ProblemError} with everything that is wrong in what people wrote
 */
export function compareReports(
  converted: readonly Pick<Converted, 'text' | 'mentions'>[],
  desk: ComparisonDesk,
): Files {
  const reports = converted.map(({ text }) => text);
  const mentions = converted.flatMap((each) => each.mentions);
  const problems = [
    ...checkTerms(desk.terms, { reports, mentions, wanted: desk.wantedTerms }),
    ...checkCharts(desk.charts, reports),
  ];
  const files = linkPromises(reports, desk, problems);
  if (problems.length > 0) throw new ProblemError(problems);
  return files.set('checks.json', checksOf(reports, desk));
}

/** Checks that compare reports, and those that editors named. */
function checksOf(reports: readonly ReportText[], { checks }: ComparisonDesk): string {
  const across = checkAcross(reports);
  const own = reports.flatMap(({ articles }) => checkFigures(articles));
  const found = new Set([...across, ...own].map(({ id }) => id));
  const places = placesOf(reports.flatMap(({ articles }) => articles));
  return writeChecks([...across, ...(checks ? handChecks(checks, places, found) : [])]);
}

/** Promises beside what came of them, and the subjects followed through the reports. */
function linkPromises(
  reports: readonly ReportText[],
  desk: ComparisonDesk,
  problems: VFileMessage[],
): Files {
  const library = quoteLibrary(reports);
  const figures = placedFigures(library);
  const places = new Map(desk.places.map((place) => [place.id, place]));
  const fields = new Set(desk.fields.map(({ id }) => id));
  const fieldOf = fieldFinder(desk.fields);
  const hand = readHandLinks(
    desk.promises,
    { library, targets: targetsOf(figures), places: new Set(places.keys()), fields },
    problems,
  );
  const promises = findPromises({
    library,
    figures,
    places,
    words: desk.indicators,
    hand,
    fieldOf: ({ figure }) => fieldOf(figure),
  });
  const threads = findThreads(desk.threads, { library, fields, promises }, problems);
  return new Map([
    ['promises.json', linesOf(promises)],
    ['threads.json', linesOf(threads)],
  ]);
}

/** One entry a line, so that a changed rule shows its effect in the diff. */
function linesOf(entries: readonly unknown[]): string {
  if (entries.length === 0) return '[]\n';
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
