import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIn } from '../../src/search/hits.ts';
import { indexedFind } from '../../src/search/indexed-find.ts';
import type { Correction, SearchArticle } from '../../src/search/texts.ts';

const letters = fc.string({ unit: fc.constantFrom(...'焦作市A１ ，'), maxLength: 12 });
const paragraph = fc.record({
  id: fc.constant('p1'),
  part: fc.constant('text' as const),
  figures: fc.constant(false),
  text: letters.map((text) => `开头${text}`),
  corrections: fc.constantFrom<Correction[]>([], [{ start: 0, end: 1, sic: '焦作' }]),
});
const articles = fc
  .array(fc.array(paragraph, { maxLength: 4 }), { maxLength: 4 })
  .map((all): SearchArticle[] =>
    all.map((paragraphs, index) => ({
      about: {
        order: all.length - index,
        report: 'r',
        reportTitle: '报告',
        article: `a${index}`,
        title: '文',
        year: 2014,
        kind: '报告',
        place: '',
      },
      paragraphs,
    })),
  );
const word = fc.string({ unit: fc.constantFrom(...'焦作市a1，开'), minLength: 1, maxLength: 3 });

test('an index of pairs finds what reading everything finds', () => {
  const query = fc.record({
    words: fc.array(word, { minLength: 1, maxLength: 2 }),
    without: fc.array(word, { maxLength: 1 }),
  });
  fc.assert(
    fc.property(articles, query, (texts, asked) => {
      expect(indexedFind(texts)(asked)).toEqual(findIn(texts, asked));
    }),
  );
});
