import { expect, test } from 'vitest';
import { benchReport } from '../../scripts/bench/bench-report.ts';
import { EditionSchema } from '../../src/schemas/edition.ts';

test('a report to measure has a valid edition of its own', () => {
  const [one, other] = [benchReport('文', 0), benchReport('文', 1)];
  expect(EditionSchema.parse(one.edition)).toMatchObject({ report: one.id, seed: one.seed });
  expect(other.id).not.toBe(one.id);
  expect(other.edition.year).not.toBe(one.edition.year);
});
