import { type Bounds, meet } from '../../src/exact/bounds.ts';
import {
  isOpen,
  loosestBounds,
  roundedBounds,
  valueBounds,
} from '../../src/exact/figure-bounds.ts';
import { absolute, compare, fraction, minus, over } from '../../src/exact/fraction.ts';
import type { Verdict } from '../../src/schemas/check.ts';
import type { Figure } from '../../src/schemas/figure.ts';

/** The bounds of a figure in the sense that is asked for. */
export type Reading = (figure: Figure) => Bounds;

/** Why a verdict is what it is. */
export type Reason =
  | 'agrees'
  | 'outside' // no rounding reaches it
  | 'last-digit' // only cutting digits off reaches it
  | 'open' // only 超过 or 以内 reaches it
  | 'coarse'; // rounding reaches almost everything

export interface Weighed {
  readonly verdict: Verdict;
  readonly reason: Reason;
  /** What follows from the printed values alone. */
  readonly value: Bounds;
  /** What follows from them with their rounding. */
  readonly allowed: Bounds;
}

const unlimited: Bounds = { low: null, high: null };

/**
 * A printed figure against what others say it should be. It agrees where rounding explains it; it
 * disagrees only where nothing does: no cutting off of digits, no 超过, no 左右.
 */
export function weigh(claim: Figure, expect: (read: Reading) => Bounds): Weighed {
  let open = isOpen(claim);
  const reading =
    (bounds: (figure: Figure) => Bounds | undefined): Reading =>
    (figure) => {
      open ||= isOpen(figure);
      return bounds(figure) ?? unlimited;
    };
  const value = expect(reading(valueBounds));
  const allowed = expect(reading(roundedBounds));
  const loose = expect(reading(loosestBounds));
  const told = (verdict: Verdict, reason: Reason) => ({ verdict, reason, value, allowed });
  if (meet(allowed, roundedBounds(claim) ?? unlimited)) {
    return isCoarse(allowed, claim) ? told('无法判断', 'coarse') : told('相符', 'agrees');
  }
  if (!meet(loose, loosestBounds(claim) ?? unlimited)) return told('不符', 'outside');
  return told('无法判断', open ? 'open' : 'last-digit');
}

/** The expectation is wider than half of what is claimed. */
function isCoarse({ low, high }: Bounds, claim: Figure): boolean {
  const value = valueBounds(claim)?.high;
  if (!low || !high || !value) return true;
  return compare(minus(high, low), over(absolute(value), fraction(2n))) > 0;
}
