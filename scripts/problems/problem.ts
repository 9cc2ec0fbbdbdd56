import { VFileMessage } from 'vfile-message';

/** Where a problem stands: 1-based line and column. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong, in the words *Unexpected X, expected Y*. */
export function problem(path: string, place: Place, reason: string, ruleId: string): VFileMessage {
  const message = new VFileMessage(reason, { place, ruleId, source: 'jiaozuo-reports' });
  message.file = path;
  message.fatal = true;
  return message;
}

/** Thrown by a stage that cannot go on; holds everything it found wrong. */
export class ProblemError extends Error {
  readonly problems: readonly VFileMessage[];

  constructor(problems: readonly VFileMessage[]) {
    const sorted = problems.toSorted(byPlace);
    super(sorted.map(formatProblem).join('\n'));
    this.name = 'ProblemError';
    this.problems = sorted;
  }
}

function byPlace(a: VFileMessage, b: VFileMessage): number {
  if (a.file !== b.file) return String(a.file) < String(b.file) ? -1 : 1;
  return (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1);
}

/** Throws one problem. */
export function fail(path: string, place: Place, reason: string, ruleId: string): never {
  throw new ProblemError([problem(path, place, reason, ruleId)]);
}

/** `path:line:column  Unexpected …, expected …  rule-id`, on one line. */
export function formatProblem(message: VFileMessage): string {
  const where = `${message.file}:${message.line ?? 1}:${message.column ?? 1}`;
  return `${where}  ${message.reason}  ${message.ruleId}`;
}
