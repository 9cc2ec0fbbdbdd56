import type { DropReason, Ledger } from '../schemas/ledger.ts';

/** A ledger in figures. All counts are UTF-16 units of the seed and add up to its length. */
export interface LedgerCounts {
  total: number;
  /** Stands in an article as printed. */
  kept: number;
  /** Stands in an article in a corrected form. */
  corrected: number;
  /** In no article, by reason, in the order of the first occurrence of `reasonOrder`. */
  drops: { reason: DropReason; characters: number }[];
}

const reasonOrder: readonly DropReason[] = [
  'duplicate',
  'omitted',
  'furniture',
  'markup',
  'line-break',
  'spacing',
  'indent',
];

/** Counts the characters of a seed by their fate. Reasons that do not occur are left out. */
export function countLedger(ledger: Ledger): LedgerCounts {
  const counts = { total: ledger.length, kept: 0, corrected: 0 };
  const byReason = new Map<DropReason, number>();
  for (const { span, fate } of ledger.entries) {
    const length = span.end - span.start;
    if (fate.kind === 'drop') byReason.set(fate.reason, (byReason.get(fate.reason) ?? 0) + length);
    else if (fate.sic) counts.corrected += length;
    else counts.kept += length;
  }
  const drops = reasonOrder.flatMap((reason) => {
    const characters = byReason.get(reason);
    return characters ? [{ reason, characters }] : [];
  });
  return { ...counts, drops };
}

/** A share as a reader expects it: 12.3%, with the ends never rounded away. */
export function formatShare(part: number, total: number): string {
  if (total === 0 || part === 0) return '0%';
  const percent = (part / total) * 100;
  if (percent < 0.1) return '不到0.1%';
  if (percent > 99.9 && part < total) return '99.9%以上';
  return `${percent.toFixed(1).replace(/\.0$/, '')}%`;
}
