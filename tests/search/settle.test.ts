import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decode, encode, type Value } from '../../scripts/search/cbor.ts';
import { settleIndex } from '../../scripts/search/settle.ts';

type Files = Map<string, Uint8Array>;

const compress = (bytes: Uint8Array) =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), bytes]));
const pack = (value: Value) => compress(encode(value));
const unpack = (files: Files, path: string) =>
  gunzipSync(files.get(path) ?? new Uint8Array()).subarray(12);
const entry = (hash: string) => Buffer.from(JSON.stringify({ languages: { und: { hash } } }));
const words: Value[] = ['一', '丁', '七'].map((name) => [name, Array(3000).fill(1)]);

/** An index of one article and two filters, in any order. */
function index(names: string[], years: string[]): Files {
  const filters: Value = names.map((name) => [name, `und_${name}`]);
  const values = years.map((year): Value => [year, [1, 2]]);
  const article = {
    url: 'a/b',
    content: '焦 作 \u2060 市',
    word_count: 3,
    filters: { kind: ['消息'] },
    meta: { title: '题', data: '{"about": 1}' },
    anchors: [],
  };
  return new Map<string, Uint8Array>([
    ['pagefind-entry.json', entry('und_1')],
    [
      'pagefind.und_1.pf_meta',
      pack(['1.5.2', [], [['一', '七', 'und_2']], filters, [], ['title']]),
    ],
    ['filter/und_year.pf_filter', pack(['year', values])],
    ['filter/und_kind.pf_filter', pack(['kind', [['消息', [0]]]])],
    ['index/und_2.pf_index', pack([words])],
    ['fragment/und_3.pf_fragment', compress(Buffer.from(JSON.stringify(article)))],
  ]);
}

const settled = settleIndex(index(['year', 'kind'], ['2014', '2012']));
const { hash } = JSON.parse(Buffer.from(settled.get('pagefind-entry.json') ?? []).toString())
  .languages.und;
const table = decode(unpack(settled, `pagefind.${hash}.pf_meta`)) as Value[];

test('the order in which filters come does not matter', () => {
  const other = settleIndex(index(['kind', 'year'], ['2012', '2014']));
  expect([...settled].sort()).toEqual([...other].sort());
});

test('the tables name every file, and there are no others', () => {
  const [, , pieces, filters] = table as string[][][];
  const named = [
    'pagefind-entry.json',
    `pagefind.${hash}.pf_meta`,
    'fragment/und_3.pf_fragment',
    ...(filters ?? []).map(([, name]) => `filter/${name}.pf_filter`),
    ...(pieces ?? []).map(([, , name]) => `index/${name}.pf_index`),
  ];
  expect([...settled.keys()].sort()).toEqual(named.sort());
});

test('all words are there, in smaller pieces', () => {
  const pieces = table[2] as string[][];
  expect(pieces.map(([from, to]) => [from, to])).toEqual([
    ['一', '一'],
    ['丁', '丁'],
    ['七', '七'],
  ]);
  const divided = pieces.map(([, , name]) => decode(unpack(settled, `index/${name}.pf_index`)));
  expect(divided).toEqual(words.map((word) => [[word]]));
});

test('an article keeps its characters and its data, without what only takes room', () => {
  expect(JSON.parse(unpack(settled, 'fragment/und_3.pf_fragment').toString())).toEqual({
    url: 'a/b',
    content: '焦作\u2060市',
    word_count: 3,
    filters: {},
    meta: { data: '{"about": 1}' },
    anchors: [],
  });
});
