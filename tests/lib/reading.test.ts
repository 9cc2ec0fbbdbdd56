import { expect, test } from 'vitest';
import type { OutlineNote } from '../../src/lib/outline.ts';
import { prepareReading, requireReading } from '../../src/lib/reading.ts';
import type { Figure, Status } from '../../src/schemas/figure.ts';

const note = (id: string, block: string): OutlineNote => ({
  id,
  block,
  kind: 'scope',
  words: '去年',
  text: '指2013年。',
});

const outline = { headings: [], corrections: [], notes: [], figures: [] };

const data = { report: 'a', article: 'one', seed: '000_bf.txt' };

test('prepareReading keeps the notes of a block together, in order', () => {
  const notes = [note('n1', 'p1'), note('n2', 'p4'), note('n3', 'p1')];
  const reading = prepareReading({ data, outline: { ...outline, notes }, figures: [] });
  expect(reading.seed).toBe('000');
  expect(reading.notes.get('p1')?.map(({ id }) => id)).toEqual(['n1', 'n3']);
  expect(reading.notes.get('p2')).toBeUndefined();
});

test('figures are numbered in the order of the text, and names are not', () => {
  const figure = (id: string, status: Status) => ({ id, status }) as Figure;
  const figures = [figure('a', 'target'), figure('b', 'name'), figure('c', 'rule')];
  const reading = prepareReading({ data, outline, figures });
  expect([...reading.figures].map(([id, { number }]) => [id, number])).toEqual([
    ['a', 1],
    ['b', 0],
    ['c', 2],
  ]);
});

test('a text whose page prepared no reading is refused', () => {
  expect(() => requireReading({})).toThrow('Astro.locals.reading');
});
