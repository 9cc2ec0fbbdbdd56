import { createHash } from 'node:crypto';
import type { EditionInput } from '../../src/schemas/edition.ts';

/** A report that is there to be measured. */
export interface BenchReport {
  readonly id: string;
  /** File name in seeds/. */
  readonly seed: string;
  readonly text: string;
  readonly edition: EditionInput;
}

const firstYear = 1990;
const years = 30;

/** A text as a report of the site; `index` makes its name and its year. */
export function benchReport(text: string, index: number): BenchReport {
  const id = `bench-${String(index + 1).padStart(5, '0')}`;
  const seed = `${id}.txt`;
  const words = { summary: '用来量速度的报告。', english: 'A report to measure with.' };
  return {
    id,
    seed,
    text,
    edition: {
      report: id,
      seed,
      sha256: createHash('sha256').update(text).digest('hex'),
      year: firstYear + (index % years),
      title: `第${index + 1}号报告`,
      publisher: '无',
      ...words,
      about: '用来量速度。',
      missing: '无。',
      articles: [
        {
          id: 'full-text',
          kind: 'work-report',
          title: `第${index + 1}号报告`,
          ...words,
          body: [{ gap: '不经编辑' }],
        },
      ],
    },
  };
}
