import { formatProblem, ProblemError } from '../../scripts/problems/problem.ts';

/** The messages a step stops with, one a line as a person sees them; none when it does not. */
export function messagesOf(step: () => unknown): string[] {
  try {
    step();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(formatProblem);
  }
  return [];
}
