import { expect, test } from 'vitest';
import type { OutlineNote } from '../../src/lib/outline.ts';
import { prepareReading, requireReading } from '../../src/lib/reading.ts';

const note = (id: string, block: string): OutlineNote => ({
  id,
  block,
  kind: 'scope',
  words: '去年',
  text: '指2013年。',
});

test('prepareReading keeps the notes of a block together, in order', () => {
  const notes = [note('n1', 'p1'), note('n2', 'p4'), note('n3', 'p1')];
  const reading = prepareReading('000_bf.txt', { headings: [], corrections: [], notes });
  expect(reading.seed).toBe('000');
  expect(reading.notes.get('p1')?.map(({ id }) => id)).toEqual(['n1', 'n3']);
  expect(reading.notes.get('p2')).toBeUndefined();
});

test('a text whose page prepared no reading is refused', () => {
  expect(() => requireReading({})).toThrow('Astro.locals.reading');
});
