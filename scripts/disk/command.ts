import { basename } from 'node:path';
import { formatProblem, ProblemError, problem } from '../problems/problem.ts';

/** A mistake on the command line is a problem like others; everything else is a bug, and thrown on. */
function asProblems(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!(error instanceof Error) || !code.startsWith('ERR_PARSE_ARGS')) throw error;
  const command = basename(process.argv[1] ?? 'command', '.ts');
  const reason = `Unexpected arguments: ${error.message.split('\n')[0]}`;
  return new ProblemError([problem(command, { line: 1, column: 1 }, reason, 'usage')]);
}

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
    const { problems } = asProblems(error);
    for (const each of problems) process.stderr.write(`${formatProblem(each)}\n`);
    const count = problems.length;
    process.stderr.write(`${count} ${count === 1 ? 'problem' : 'problems'}; nothing was written\n`);
  }
}
