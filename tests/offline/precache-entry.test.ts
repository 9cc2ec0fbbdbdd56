import { expect, test } from 'vitest';
import { precacheEntry } from '../../scripts/offline/precache-entry.ts';

const bytes = new TextEncoder().encode('abc');

test.for([
  ['index.html', './'],
  ['about/index.html', 'about/'],
  ['404.html', '404.html'],
  ['data/figures.csv', 'data/figures.csv'],
  ['terms/my-index.html', 'terms/my-index.html'],
] as const)('%s is asked for as %s', ([path, url]) => {
  expect(precacheEntry({ path, bytes }).url).toBe(url);
});

test('the version of a file is the hash of its bytes', () => {
  expect(precacheEntry({ path: 'a.html', bytes })).toEqual({
    url: 'a.html',
    revision: 'ba7816bf8f01cfea',
    integrity: 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=',
  });
});

test('a file with a hash in its name needs no other version', () => {
  expect(precacheEntry({ path: '_astro/a.B1.css', bytes }).revision).toBeNull();
});
