import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../helpers/seeds.ts';

const read = (name: string) => readFileSync(join(root, 'src/styles', name), 'utf8');

/** The tokens of the first rule whose selector ends with `selector`. */
function tokensOf(css: string, selector: string): Map<string, string> {
  const from = css.indexOf(`${selector} {`);
  const body = css.slice(from, css.indexOf('}', from));
  return new Map(
    [...body.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const dark = tokensOf(
  read('tokens.css'),
  ':root:not([data-theme="light"], [data-theme="contrast"])',
);
const chosen = tokensOf(read('themes.css'), ':root[data-theme="dark"]');
const high = tokensOf(read('themes.css'), ':root[data-theme="contrast"]');

test('the dark colours that a reader chooses are those of a dark system', () => {
  expect(dark.size).toBeGreaterThan(12);
  expect([...chosen]).toEqual([...dark]);
});

test('high contrast has every colour of the others', () => {
  expect([...high.keys()]).toEqual([...dark.keys()]);
});

const words = ['ink', 'soft', 'faint', 'seal', 'actual', 'target', 'estimate', 'threshold'];
const grounds = ['paper', 'raised', 'wash'];

test.for(words.flatMap((word) => grounds.map((ground) => ({ word, ground }))))(
  'in high contrast $word on $ground is seven to one',
  ({ word, ground }) => {
    const ratio = contrast(high.get(`--${word}`) ?? '', high.get(`--${ground}`) ?? '');
    expect(ratio).toBeGreaterThanOrEqual(7);
  },
);
