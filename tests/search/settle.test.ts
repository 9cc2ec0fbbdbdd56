import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decode, encode, type Value } from '../../scripts/search/cbor.ts';
import { settleFilters } from '../../scripts/search/settle.ts';

const pack = (value: Value) =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(value)]));
const entry = (hash: string) => Buffer.from(JSON.stringify({ languages: { und: { hash } } }));

/** An index of two filters, in any order. */
function index(names: string[], years: string[]): Map<string, Uint8Array> {
  const filters: Value = names.map((name) => [name, `und_${name}`]);
  const values = years.map((year): Value => [year, [1, 2]]);
  return new Map<string, Uint8Array>([
    ['pagefind-entry.json', entry('und_1')],
    [
      'pagefind.und_1.pf_meta',
      pack([
        '1.5.2',
        [],
        [
          ['!', '动', 'und_2'],
          ['助', '？', 'und_3'],
        ],
        filters,
        [],
        ['title'],
      ]),
    ],
    ['filter/und_year.pf_filter', pack(['year', values])],
    ['filter/und_kind.pf_filter', pack(['kind', [['消息', [0]]]])],
    ['index/und_2.pf_index', Buffer.from('as it is')],
  ]);
}

test.for([0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295])(
  '%i is read as it is written',
  (each) => {
    expect(decode(encode(each))).toBe(each);
  },
);

test('tables are read as they are written', () => {
  const table: Value = [
    '汉'.repeat(300),
    [null, ['', 7]],
    Array.from({ length: 30 }, (_, at) => at),
  ];
  expect(decode(encode(table))).toEqual(table);
});

test('the order in which filters come does not matter', () => {
  const one = settleFilters(index(['year', 'kind'], ['2014', '2012']));
  const other = settleFilters(index(['kind', 'year'], ['2012', '2014']));
  expect([...one].sort()).toEqual([...other].sort());
});

test('an index keeps its files, and its tables name them', () => {
  const settled = settleFilters(index(['year', 'kind'], ['2014', '2012']));
  const { hash } = JSON.parse(Buffer.from(settled.get('pagefind-entry.json') ?? []).toString())
    .languages.und;
  const meta = settled.get(`pagefind.${hash}.pf_meta`) ?? new Uint8Array();
  const table = decode(gunzipSync(meta).subarray(12));
  const [, , , filters] = table as Value[];
  const paths = (filters as string[][]).map(([, name]) => `filter/${name}.pf_filter`);
  expect(paths.every((path) => settled.has(path))).toBe(true);
  expect(settled.get('index/und_2.pf_index')).toEqual(Buffer.from('as it is'));
  expect(Buffer.from(settled.get('starts.json') ?? []).toString()).toBe('["!","助"]');
  expect(settled.size).toBe(6);
});
