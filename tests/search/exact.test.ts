import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIn } from '../../src/search/hits.ts';
import { parseQuery } from '../../src/search/query.ts';
import { fromRecord, toRecord } from '../../src/search/record.ts';
import { elementsOf, splitMdx } from '../helpers/mdx-text.ts';
import { root } from '../helpers/seeds.ts';
import { article, paragraph } from './texts.fixture.ts';

fc.configureGlobal({ seed: 20_120_203 });

const folder = join(root, 'content/reports');
const articles = globSync('*/*.mdx', { cwd: folder })
  .sort()
  .map((file, order) => {
    const { body } = splitMdx(readFileSync(join(folder, file), 'utf8'));
    const blocks = elementsOf(body).filter(({ top, name }) => top && name !== 'Gap');
    const texts = blocks.map(({ text, attributes }) =>
      paragraph(text, [], { id: attributes['id'] ?? '' }),
    );
    return article(2012, texts, { order });
  });
const texts = articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));

/** Our own folding, written another way. */
const plain = (text: string) => text.replace(/\s/g, '').toLowerCase();
const plainTexts = texts.map(plain);

/** A string of 1 to 40 characters of a text, in either case and either width. */
const cut = fc
  .record({
    text: fc.constantFrom(...plainTexts.filter((text) => text !== '')),
    from: fc.nat(),
    length: fc.integer({ min: 1, max: 40 }),
    wide: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
    upper: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
  })
  .map(({ text, from, length, wide, upper }) => {
    const characters = Array.from(text);
    const start = from % characters.length;
    const words = characters.slice(start, start + length);
    const typed = words.map((each, index) => {
      const cased = upper[index] ? each.toUpperCase() : each;
      return wide[index] && /[0-9A-Za-z%.]/.test(cased)
        ? String.fromCharCode(cased.charCodeAt(0) + 0xfee0)
        : cased;
    });
    return { words: words.join(''), typed: typed.join('') };
  });

test('any string of the texts is found in exactly the paragraphs that include it', () => {
  fc.assert(
    fc.property(cut, ({ words, typed }) => {
      const parsed = parseQuery(typed);
      if (parsed.state !== 'ready') throw new Error(parsed.state);
      const found = findIn(articles, parsed.query);
      const expected = texts.filter((_, index) => plainTexts[index]?.includes(words));
      expect(found.map((each) => each.paragraph.text)).toEqual(expected);
      const counts = found.map(({ paragraph: { text } }) => plain(text).split(words).length - 1);
      expect(found.map(({ hits }) => hits.length)).toEqual(counts);
    }),
    { numRuns: 1000 },
  );
});

test('a string that stands nowhere is found nowhere', () => {
  const characters = [...new Set(plainTexts.join(''))];
  const mixture = fc
    .array(fc.constantFrom(...characters), { minLength: 3, maxLength: 12 })
    .map((all) => all.join(''))
    .filter((words) => !plainTexts.some((text) => text.includes(words)));
  fc.assert(
    fc.property(mixture, (words) => {
      expect(findIn(articles, { words: [words], without: [] })).toEqual([]);
    }),
  );
});

test('every article comes back from its record', () => {
  for (const each of articles) expect(fromRecord(toRecord(each))).toEqual(each);
});
