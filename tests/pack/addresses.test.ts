import { expect, test } from 'vitest';
import { fileBehind, relativeAddress } from '../../scripts/pack/addresses.ts';

const files = new Set(['index.html', 'about/index.html', 'a/b/index.html', 'x.csv', '图/一.svg']);
const root = { base: '/', files };
const below = { base: '/name/', files };

test.for([
  ['/', 'index.html', ''],
  ['/about/', 'about/index.html', ''],
  ['/about/?q=%E7%84%A6&amp;y=1#top', 'about/index.html', '?q=%E7%84%A6&amp;y=1#top'],
  ['/x.csv', 'x.csv', ''],
  ['../../about/#a', 'about/index.html', '#a'],
  ['?year=2014', 'a/b/index.html', '?year=2014'],
  ['./', 'a/b/index.html', ''],
  ['/%E5%9B%BE/%E4%B8%80.svg', '图/一.svg', ''],
  ['/图/一.svg', '图/一.svg', ''],
] as const)('%s leads from a page to %s', ([address, path, rest]) => {
  expect(fileBehind(address, 'a/b/index.html', root)).toEqual({ path, rest });
});

test.for(['#p1', '', 'https://example.org/about/', 'mailto:a@example.org', '//example.org/'])(
  '%s leads to no file of the site',
  (address) => expect(fileBehind(address, 'index.html', root)).toBeUndefined(),
);

test('a base path is no part of the path of a file', () => {
  expect(fileBehind('/name/about/', 'index.html', below)?.path).toBe('about/index.html');
  expect(fileBehind('/name/', 'a/b/index.html', below)?.path).toBe('index.html');
  expect(() => fileBehind('/about/', 'index.html', below)).toThrow('/about/');
});

test('an address without a file stops the pack', () => {
  expect(() => fileBehind('/nowhere/', 'index.html', root)).toThrow('/nowhere/');
});

test.for([
  ['index.html', 'about/index.html', 'about/index.html'],
  ['about/index.html', 'index.html', '../index.html'],
  ['a/b/index.html', 'a/b/index.html', 'index.html'],
  ['a/b/index.html', '图/一?.svg', '../../%E5%9B%BE/%E4%B8%80%3F.svg'],
] as const)('from %s to %s', ([from, to, address]) => {
  expect(relativeAddress(from, to)).toBe(address);
});
