import { describe, expect, test } from 'vitest';
import { locateQuotes } from '../../scripts/gold/score.ts';
import { LineTable } from '../../scripts/text/lines.ts';
import { withoutSpace } from '../../scripts/text/space.ts';
import { allSeeds } from '../helpers/seeds.ts';
import { goldFiles } from './files.ts';

const seeds = goldFiles('00');
const tuned = goldFiles('corpus-');
const unseen = goldFiles('unseen-');
const all = [...seeds, ...tuned, ...unseen];

function figuresIn(files: typeof all): number {
  const excerpts = files.flatMap(({ gold }) => gold.excerpts);
  return excerpts.reduce((sum, { figures }) => sum + figures.length, 0);
}

test('the gold set holds at least 300 figures of the five seeds', () => {
  expect(seeds).toHaveLength(5);
  expect(figuresIn(seeds)).toBeGreaterThanOrEqual(300);
});

test.for([
  ['that served the tuning', tuned],
  ['never tuned on', unseen],
] as const)('it holds at least 150 figures of ten texts %s', ([, files]) => {
  expect(files).toHaveLength(10);
  expect(figuresIn([...files])).toBeGreaterThanOrEqual(150);
  const decades = new Set(files.map(({ gold }) => gold.date.slice(0, 3)));
  expect(decades.size).toBeGreaterThanOrEqual(5);
  expect(new Set(files.map(({ gold }) => gold.place)).size).toBeGreaterThanOrEqual(5);
});

test('no text served the tuning that is scored as unseen', () => {
  const known = new Set(tuned.map(({ gold }) => gold.source));
  expect(unseen.filter(({ gold }) => known.has(gold.source))).toEqual([]);
});

test('every excerpt has an id of its own', () => {
  const ids = all.flatMap(({ gold }) => gold.excerpts.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

describe.for(all)('$name', ({ gold }) => {
  test('has every quote in its excerpt, one after the other', () => {
    for (const excerpt of gold.excerpts) {
      let last = 0;
      for (const { figure, start, end } of locateQuotes(excerpt)) {
        expect(start, `${excerpt.id} ${figure.quote}`).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }
  });

  test('has every name in its excerpt', () => {
    for (const { id, text, names } of gold.excerpts) {
      for (const name of names) expect(text, id).toContain(name);
    }
  });

  test('gives every figure a value or two bounds, except ratios and vague numbers', () => {
    for (const { quote, value, low, high } of gold.excerpts.flatMap(({ figures }) => figures)) {
      if (value === undefined && low === undefined) {
        expect(quote).toMatch(/^(?:[\d.]+[:：∶]|.*[几数成]|[几数上])/u);
      } else {
        expect(low === undefined, quote).toBe(high === undefined);
        expect(value === undefined, quote).toBe(low !== undefined);
      }
    }
  });
});

test.for(seeds)('$name quotes its seed, in at most two stretches', ({ gold }) => {
  const seed = allSeeds().find(({ name }) => name.startsWith(`${gold.source}_`));
  if (!seed) throw new Error(`no seed ${gold.source}`);
  for (const { id, lines, text } of gold.excerpts) {
    const span = new LineTable(seed.text).spanOf(lines);
    const source = withoutSpace(seed.text.slice(span?.start, span?.end));
    expect(stretchesOf(withoutSpace(text), source), id).toBeLessThanOrEqual(2);
  }
});

/** How many stretches of `source` a text is put together from, the longest first. */
function stretchesOf(text: string, source: string): number {
  let count = 0;
  for (let from = 0; from < text.length; count += 1) {
    let to = from + 1;
    while (to < text.length && source.includes(text.slice(from, to + 1))) to += 1;
    from = to;
  }
  return count;
}
