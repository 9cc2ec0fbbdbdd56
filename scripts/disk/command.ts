import { formatProblem, ProblemError } from '../problems/problem.ts';

/** Runs a command; prints its problems one a line on standard error and sets the exit code to 1. */
export async function runCommand(run: () => void | Promise<void>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads us has enough: `… | head`.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  try {
    await run();
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof ProblemError)) throw error;
    for (const problem of error.problems) process.stderr.write(`${formatProblem(problem)}\n`);
    const count = error.problems.length;
    process.stderr.write(`${count} ${count === 1 ? 'problem' : 'problems'}; nothing was written\n`);
  }
}
