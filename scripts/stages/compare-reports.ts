import { basename } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { Check } from '../../src/schemas/check.ts';
import type { Pledge } from '../../src/schemas/promise.ts';
import { placesOf } from '../checks/figure-places.ts';
import { handChecks } from '../checks/hand-checks.ts';
import type { ComparisonDesk } from '../disk/comparison-desk.ts';
import { findLessons } from '../lessons/find-lessons.ts';
import { ProblemError } from '../problems/problem.ts';
import { readHandLinks } from '../promises/by-hand.ts';
import { fieldFinder } from '../promises/field-of.ts';
import { findPromises } from '../promises/find-promises.ts';
import { placedFigures, targetsOf } from '../promises/targets.ts';
import { type QuoteLibrary, quoteLibrary } from '../quotes/library.ts';
import { findThreads } from '../threads/find-threads.ts';
import { checkCharts } from './check-charts.ts';
import { checkAcross, checkFigures, writeChecks } from './check-figures.ts';
import { checkTerms } from './check-terms.ts';
import type { Converted, Files } from './convert-seed.ts';
import type { ReportText } from './report-text.ts';

/** The files below the output folder that belong to no single report. */
export const comparisonFiles = [
  'checks.json',
  'promises.json',
  'threads.json',
  'lessons.json',
] as const;

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
  const library = quoteLibrary(reports);
  const own = reports.flatMap(({ articles }) => checkFigures(articles));
  const across = checksOf(reports, own, desk);
  const { promises, threads } = linkPromises(library, desk, problems);
  const lessons = teach(library, desk, { checks: [...own, ...across], promises }, problems);
  if (problems.length > 0) throw new ProblemError(problems);
  return new Map([
    ['checks.json', writeChecks(across)],
    ['promises.json', linesOf(promises)],
    ['threads.json', linesOf(threads)],
    ['lessons.json', linesOf(lessons)],
  ]);
}

/** Checks that compare reports, and those that editors named. */
function checksOf(
  reports: readonly ReportText[],
  own: readonly Check[],
  { checks }: ComparisonDesk,
): Check[] {
  const across = checkAcross(reports);
  const found = new Set([...across, ...own].map(({ id }) => id));
  const places = placesOf(reports.flatMap(({ articles }) => articles));
  return [...across, ...(checks ? handChecks(checks, places, found) : [])];
}

/** Promises beside what came of them, and the subjects followed through the reports. */
function linkPromises(library: QuoteLibrary, desk: ComparisonDesk, problems: VFileMessage[]) {
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
  return { promises, threads: findThreads(desk.threads, { library, fields, promises }, problems) };
}

/** Lessons, which may name anything that is found. */
function teach(
  library: QuoteLibrary,
  desk: ComparisonDesk,
  { checks, promises }: { checks: readonly Check[]; promises: readonly Pledge[] },
  problems: VFileMessage[],
) {
  const figures = library.blocks.flatMap(({ block }) => block.figures.map(({ figure }) => figure));
  const ids = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));
  const sources = {
    library,
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    charts: new Set(desk.charts.map(({ path }) => basename(path, '.yml'))),
    terms: ids(desk.terms),
    threads: ids(desk.threads),
    checks: ids(checks),
    promises: ids(promises),
  };
  return findLessons(desk.lessons, sources, problems);
}

/** One entry a line, so that a changed rule shows its effect in the diff. */
function linesOf(entries: readonly unknown[]): string {
  if (entries.length === 0) return '[]\n';
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
