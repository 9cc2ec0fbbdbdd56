import { ProblemError } from '../problems/problem.ts';
import { checkTerms } from './check-terms.ts';
import type { Converted, Files } from './convert-seed.ts';
import type { TermFile } from './read-terms.ts';

/** What people wrote that speaks of more than one report. */
export interface SharedDesk {
  readonly terms: readonly TermFile[];
  /** Ids of terms that indicators lead to, with the path of their file. */
  readonly wantedTerms: ReadonlyMap<string, string>;
}

/**
 * The files that need more than one report: path below the output folder → content.
 * @throws {ProblemError} with everything that does not fit the texts.
 */
export function compareReports(converted: readonly Converted[], desk: SharedDesk): Files {
  const reports = converted.map(({ text }) => text);
  const mentions = converted.flatMap((each) => each.mentions);
  const problems = checkTerms(desk.terms, { reports, mentions, wanted: desk.wantedTerms });
  if (problems.length > 0) throw new ProblemError(problems);
  return new Map();
}
