import { type Pledge, type Verdict, VerdictSchema } from '../schemas/promise.ts';

/** How many promises came to a verdict, and how many target figures stand in them. */
export interface VerdictCount {
  verdict: Verdict;
  promises: number;
  figures: number;
}

/** Counts promises by verdict, in the order of the verdicts; one that no promise has counts 0. */
export function countVerdicts(promises: readonly Pledge[]): VerdictCount[] {
  return VerdictSchema.options.map((verdict) => {
    const own = promises.filter((promise) => promise.verdict === verdict);
    return { verdict, promises: own.length, figures: countTargets(own) };
  });
}

/** The target figures of promises; a target that its report repeats counts each time. */
export function countTargets(promises: readonly Pledge[]): number {
  return promises.reduce((sum, promise) => sum + targetIds(promise).length, 0);
}

/** The ids of the target figures of a promise, with those that repeat it. */
export function targetIds({ targets }: Pick<Pledge, 'targets'>): string[] {
  return targets.flatMap(({ id, again }) => [id, ...again]);
}
