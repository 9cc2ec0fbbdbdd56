import { expect, test } from 'vitest';
import { writeLedger } from '../../scripts/stages/write-ledger.ts';
import { LedgerSchema } from '../../src/schemas/ledger.ts';
import { convert } from '../helpers/conversion.ts';
import { seedOf } from '../helpers/seeds.ts';

test('writes one entry a line, as JSON that the schema accepts', () => {
  const { ledger } = convert(seedOf('# 报告\n\n第一段“完了”。\n①4\n'));
  const json = writeLedger(ledger);
  expect(LedgerSchema.parse(JSON.parse(json))).toEqual(ledger);
  expect(json.trimEnd().split('\n')).toHaveLength(ledger.entries.length + 2);
  expect(json.endsWith('\n]}\n')).toBe(true);
});
