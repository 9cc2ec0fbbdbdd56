import type { Silence, Verdict } from '../../src/schemas/promise.ts';
import type { Quotation } from '../../src/schemas/quotation.ts';

/** What came of a promise, as far as the collection tells. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly later: readonly Quotation[];
  readonly why: string | null;
  readonly silence: Silence | null;
  readonly how: 'hand' | 'rule' | 'none';
}

/** Nothing was found, for a reason. */
export function nothingFound(silence: Silence): Outcome {
  return { verdict: 'nothing', later: [], why: null, silence, how: 'none' };
}
