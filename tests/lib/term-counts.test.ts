import { expect, test } from 'vitest';
import { countTerms } from '../../src/lib/term-counts.ts';
import type { Term } from '../../src/schemas/term.ts';

const term = (more: Partial<Term>, mentions = 1) => ({
  data: { certainty: 'high', definition: '甲。', senses: [], ...more } as unknown as Term,
  mentions: Array.from({ length: mentions }, () => ({}) as never),
});

test('countTerms counts terms by certainty, unknown ones, and words of several meanings', () => {
  const terms = [
    term({}, 3),
    term({ certainty: 'medium' }),
    term({ certainty: '待核', definition: null }, 0),
    term({ certainty: '待核', senses: [{}, {}] as never }),
  ];
  expect(countTerms(terms)).toEqual({
    all: 4,
    mentions: 5,
    high: 1,
    medium: 1,
    doubtful: 2,
    unknown: 1,
    withSenses: 1,
  });
});
