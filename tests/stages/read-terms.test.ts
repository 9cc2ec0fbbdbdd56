import { describe, expect, test } from 'vitest';
import { readTerm } from '../../scripts/stages/read-terms.ts';
import { messagesOf } from '../helpers/messages.ts';

const path = 'content/terms/jijuqu.mdx';
const head = `term: 产业集聚区
english: Industrial agglomeration zone
kind: policy
definition: 让同类企业集中办厂的地块。
englishDefinition: An area where related factories stand together.
certainty: 待核
question: 为什么要集中？
`;
const file = (yaml: string, body = '在里面上班的人多。') => `---\n${yaml}---\n\n${body}\n`;

test('reads a definition with its defaults', () => {
  const { id, term, placeOf } = readTerm(path, file(head));
  expect(id).toBe('jijuqu');
  expect(term).toMatchObject({ term: '产业集聚区', aliases: [], senses: [], sources: [] });
  expect(placeOf(['kind'])).toEqual({ line: 4, column: 7 });
});

const bad: [string, string, string, string][] = [
  [
    'an unknown key',
    path,
    file(`${head}colour: red\n`),
    "9:1  Unexpected key `colour`, expected a key of the term's schema  term-unknown-key",
  ],
  [
    'no source without 待核',
    path,
    file(head.replace('待核', 'high')),
    '2:1  Unexpected value of `sources`: expected a source, or certainty 待核  term-schema',
  ],
  [
    'no definition and no reason',
    path,
    file(head.replace('让同类企业集中办厂的地块。', 'null')),
    '2:1  Unexpected value of `note`: expected a note that says why there is no definition  term-schema',
  ],
  [
    'one sense alone',
    path,
    file(
      `${head}senses:\n  - {id: a, name: 甲, english: A, definition: 甲。, certainty: high, where: [2014-a]}\n`,
    ),
    '10:3  Unexpected value of `senses`: expected no senses, or two and more  term-schema',
  ],
  [
    'an empty body',
    path,
    file(head, ''),
    '10:1  Unexpected end of file, expected plain paragraphs that say what the term means for a resident  term-body',
  ],
  [
    'a heading in the body',
    path,
    file(head, '# 题'),
    '11:1  Unexpected heading, expected plain paragraphs that say what the term means for a resident  term-body',
  ],
  [
    'emphasis in the body',
    path,
    file(head, '很*重*要'),
    '11:2  Unexpected emphasis, expected plain paragraphs that say what the term means for a resident  term-body',
  ],
  [
    'no front matter',
    path,
    '正文',
    '1:1  Unexpected text, expected front matter between two lines of ---  term-front-matter',
  ],
  [
    'a name in characters',
    'content/terms/集聚区.mdx',
    file(head),
    '1:1  Unexpected file name `集聚区`, expected pinyin joined by hyphens such as chanye-jijuqu  term-id',
  ],
];

describe('refuses', () => {
  test.for(bad)('%s', ([, where, text, said]) => {
    expect(messagesOf(() => readTerm(where, text))).toEqual([`${where}:${said}`]);
  });

  test.for([
    ['code', '<script>alert(1)</script>'],
    ['an expression', '{alert(1)}'],
    ['an import', "import x from 'y'"],
    ['MDX that does not parse', '< {'],
  ])('%s in the body', ([, body = '']) => {
    const [message] = messagesOf(() => readTerm(path, file(head, body)));
    expect(message).toMatch(/^content\/terms\/jijuqu\.mdx:\d+:\d+ {2}Unexpected .* {2}term-body$/u);
  });
});
