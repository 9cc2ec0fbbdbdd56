import { describe, expect, test } from 'vitest';
import { readEdition } from '../../scripts/stages/read-edition.ts';
import { articleYaml, head } from '../helpers/edition-yaml.ts';
import { messagesOf } from '../helpers/messages.ts';
import { M, positioned } from '../helpers/positioned.ts';

const path = 'content/editions/a.yml';
const article = articleYaml('one');

/** [what is wrong, the file with the place marked, what is said there]. */
const oneProblem: [string, ReturnType<typeof positioned>, string][] = [
  [
    'an unknown key of the report',
    positioned`${head}${M}colour: red\narticles:\n${article}`,
    "Unexpected key `colour`, expected a key of the edition's schema  edition-unknown-key",
  ],
  [
    'an unknown key of an article',
    positioned`${head}articles:\n${article}    ${M}autor: 记者\n`,
    "Unexpected key `autor`, expected a key of the edition's schema  edition-unknown-key",
  ],
  [
    'an unknown key of a correction in one line',
    positioned`${head}articles:\n${article}    corrections:\n      - {at: 甲乙, sic: 甲, corr: 丙, why: 误, sure: high, ${M}cor: 丁}\n`,
    "Unexpected key `cor`, expected a key of the edition's schema  edition-unknown-key",
  ],
  [
    'an unknown key of a span',
    positioned`${head}articles:\n${article}      - {from: 甲, to: 乙, ${M}line: [1, 2]}\n`,
    "Unexpected key `line`, expected a key of the edition's schema  edition-unknown-key",
  ],
  [
    'an unknown key of a title',
    positioned`${head}articles:\n${article.replace('title: 标题', `title: {text: 标题, ${M}infered: true}`)}`,
    "Unexpected key `infered`, expected a key of the edition's schema  edition-unknown-key",
  ],
  [
    'a date that is none',
    positioned`${head}articles:\n${article}    date: ${M}2012-02-30\n`,
    'Unexpected value of `articles.0.date`: expected a date of the calendar: YYYY, YYYY-MM or YYYY-MM-DD  edition-schema',
  ],
  [
    'a month that is none',
    positioned`${head}articles:\n${article}    date: ${M}2012-13\n`,
    'Unexpected value of `articles.0.date`: expected a date of the calendar: YYYY, YYYY-MM or YYYY-MM-DD  edition-schema',
  ],
  [
    'a second article with the same id',
    positioned`${head}articles:\n${article}${article.replace('id: one', `id: ${M}one`)}`,
    'Unexpected second article `one`, expected every id once  edition-duplicate-id',
  ],
  [
    'the name of another report',
    positioned`${head.replace('report: a', `report: ${M}b`)}articles:\n${article}`,
    'Unexpected report id `b`, expected the name of the file  edition-report-id',
  ],
  [
    'a hash that is none',
    positioned`${head.replace(/sha256: /u, `sha256: ${M}A`)}articles:\n${article}`,
    'Unexpected value of `sha256`: expected 64 hexadecimal digits in lower case  edition-schema',
  ],
  [
    'an id with a capital',
    positioned`${head}articles:\n${article.replace('id: one', `id: ${M}One`)}`,
    'Unexpected value of `articles.0.id`: expected a kebab-case id such as work-report  edition-schema',
  ],
  [
    'lines in the wrong order',
    positioned`${head}articles:\n${article}drops:\n  - {from: 甲, to: 乙, lines: ${M}[5, 2], reason: furniture}\n`,
    'Unexpected value of `drops.0.lines`: expected [first, last] with first ≤ last  edition-schema',
  ],
  [
    'a duplicate without sameAs',
    positioned`${head}articles:\n${article}drops:\n  - ${M}{from: 甲, to: 乙, reason: duplicate}\n`,
    'Unexpected value of `drops.0.sameAs`: expected sameAs (the lines of the kept copy) with a duplicate, and only there  edition-schema',
  ],
  [
    'sameAs where nothing is a duplicate',
    positioned`${head}articles:\n${article}drops:\n  - {from: 甲, to: 乙, reason: furniture, sameAs: ${M}[1, 2]}\n`,
    'Unexpected value of `drops.0.sameAs`: expected sameAs (the lines of the kept copy) with a duplicate, and only there  edition-schema',
  ],
  [
    'an omission without a reason',
    positioned`${head}articles:\n${article}drops:\n  - ${M}{from: 甲, to: 乙, reason: omitted}\n`,
    'Unexpected value of `drops.0.note`: expected a note that says why the text is omitted  edition-schema',
  ],
  [
    'a key given twice',
    positioned`${head}${M}year: 2015\narticles:\n${article}`,
    'Unexpected YAML: Map keys must be unique at line 11, column 1:, expected a valid edition  edition-yaml',
  ],
];

test.for(oneProblem)('%s is refused where it stands', ([, { text, line, column }, said]) => {
  expect(messagesOf(() => readEdition(path, text))).toEqual([`${path}:${line}:${column}  ${said}`]);
});

test('every problem of a file is reported at once', () => {
  const yaml = `${head.replace('2014', '14')}articles:\n${article.replace('news', 'story')}`;
  const messages = messagesOf(() => readEdition(path, yaml));
  expect(messages.map((message) => message.split('  ')[0])).toEqual([
    `${path}:4:7`,
    `${path}:13:11`,
  ]);
});

test.for([
  ['an empty file', ''],
  ['a list', '- 1\n'],
  ['a file that is no YAML', 'a: [1\n'],
  ['an alias of nothing', 'a: *b\n'],
])('%s is refused', ([, yaml = '']) => {
  const messages = messagesOf(() => readEdition(path, yaml));
  expect(messages.length).toBeGreaterThan(0);
  for (const message of messages) {
    expect(message).toMatch(
      /^content\/editions\/a\.yml:\d+:\d+ {2}Unexpected .+ expected .+ {2}edition-\w+$/u,
    );
    expect(message).not.toContain('``');
  }
});

describe('readEdition(path, yaml)', () => {
  const { edition, placeOf } = readEdition(
    path,
    `${head}articles:\n${article}    date: {date: 2012-02, inferred: true, why: 文中说二月}\n`,
  );

  test('reads a field as printed, unless it is said to be inferred', () => {
    expect(edition.articles[0]?.title).toEqual({ text: '标题', inferred: false });
    expect(edition.articles[0]?.date).toEqual({
      date: '2012-02',
      inferred: true,
      why: '文中说二月',
    });
  });

  test('fills in what may be left out', () => {
    expect(edition.drops).toEqual([]);
    expect(edition.articles[0]).toMatchObject({
      headings: [],
      joins: [],
      corrections: [],
      notes: [],
    });
  });

  test('finds the place of a value, or of the nearest one above it', () => {
    expect(placeOf(['articles', 0, 'kind'])).toEqual({ line: 13, column: 11 });
    expect(placeOf(['articles', 0, 'body', 0, 'lines'])).toEqual({ line: 18, column: 9 });
  });
});
