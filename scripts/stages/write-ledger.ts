import type { Ledger } from '../../src/schemas/ledger.ts';

/** Ledger → JSON, one entry a line, so that a changed rule shows its effect in the diff. */
export function writeLedger({ entries, ...head }: Ledger): string {
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"entries":[\n${lines}\n]}\n`;
}
