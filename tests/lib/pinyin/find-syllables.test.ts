import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { commonCharacters } from '../../../src/lib/pinyin/common.ts';
import { findSyllables } from '../../../src/lib/pinyin/find-syllables.ts';
import { PinyinSchema } from '../../../src/schemas/pinyin.ts';
import { blockTexts, splitMdx } from '../../helpers/mdx-text.ts';
import { root } from '../../helpers/seeds.ts';

const words = PinyinSchema.array().parse(
  parse(readFileSync(join(root, 'content/pinyin.yml'), 'utf8')),
);
const folder = join(root, 'content/reports');
const texts = globSync('*/*.mdx', { cwd: folder }).map((file) => ({
  article: file.replace(/\.mdx$/, ''),
  text: [...blockTexts(splitMdx(readFileSync(join(folder, file), 'utf8')).body).values()].join(
    '\n',
  ),
}));

test('the common characters are those of the first level of GB 2312', () => {
  expect(commonCharacters().size).toBe(3755);
  expect([...'啊座焦作沁'].every((each) => commonCharacters().has(each))).toBe(true);
  expect([...'亍陟崛鑫'].some((each) => commonCharacters().has(each))).toBe(false);
});

test('every word of the list stands in a text', () => {
  const absent = words.filter(
    ({ word, in: place }) =>
      !texts.some(({ article, text }) => text.includes(word) && (!place || place === article)),
  );
  expect(absent).toEqual([]);
});

test('hard characters are read by the words around them', () => {
  expect([...findSyllables('城市崛起', [])]).toEqual([[2, 'jué']]);
  expect([...findSyllables('𠮷武陟县', [])]).toEqual([[3, 'zhì']]);
});

test('what stands in the list wins, in the order of the list', () => {
  const list = [
    { word: '陟', pinyin: 'yī' },
    { word: '武陟', pinyin: 'wǔ zhì' },
  ];
  expect([...findSyllables('武陟陟', list)].sort()).toEqual([
    [0, 'wǔ'],
    [1, 'zhì'],
    [2, 'yī'],
  ]);
});

/** Every reading by rule in the five reports, checked one by one. */
const read = {
  冢: 'zhǒng',
  匾: 'biǎn',
  婧: 'jìng',
  孢: 'bāo',
  崛: 'jué',
  昊: 'hào',
  暨: 'jì',
  渎: 'dú',
  漯: 'luò',
  荥: 'xíng',
  钛: 'tài',
  鑫: 'xīn',
  锂: 'lǐ',
  陟: 'zhì',
  霆: 'tíng',
  魅: 'mèi',
};

test('every reading by rule is one that was checked', () => {
  const found = new Map<string, Set<string>>();
  for (const { text } of texts) {
    for (const [at, syllable] of findSyllables(text, [])) {
      const character = text[at] ?? '';
      found.set(character, (found.get(character) ?? new Set()).add(syllable));
    }
  }
  expect(
    Object.fromEntries([...found].sort().map(([each, readings]) => [each, [...readings].join()])),
  ).toEqual(Object.fromEntries(Object.entries(read).sort()));
});

test.for([
  { word: '沁阳', pinyin: 'qìn' },
  { word: '沁阳', pinyin: 'qìn  yáng' },
  { word: 'Qin', pinyin: 'qín' },
  { word: '沁阳', pinyin: 'qìn "><b>' },
])('%s is refused', (word) => {
  expect(PinyinSchema.safeParse(word).success).toBe(false);
});
