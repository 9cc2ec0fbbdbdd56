import { expect, test } from 'vitest';
import { noVocabulary } from '../../scripts/context/bind.ts';
import { figuresOfText, type LooseFigure } from '../../scripts/stages/figures-of-text.ts';
import { withoutSpace } from '../../scripts/text/space.ts';
import { places } from '../context/support/read.ts';
import { casesOf, expectFixture, readFixture } from '../helpers/fixture.ts';

const vocabulary = {
  indicators: [],
  places: places.map((place) => ({ ...place, id: place.name })),
};

/** tests/fixtures/figures/<case>: input.txt → figures.txt, one figure a line. */
test.for(casesOf('figures'))('figures: %s', (name) => {
  const figures = figuresOfText(readFixture('figures', name, 'input.txt'), vocabulary);
  expectFixture('figures', name, 'figures.txt', figures.map((one) => `${show(one)}\n`).join(''));
});

test.for(casesOf('figures'))('figures quote their text: %s', (name) => {
  const text = readFixture('figures', name, 'input.txt');
  for (const { start, end, quote } of figuresOfText(text, vocabulary)) {
    expect(withoutSpace(text.slice(start, end))).toBe(quote);
  }
});

test('a text without figures has none', () => {
  expect(figuresOfText('', noVocabulary)).toEqual([]);
  expect(figuresOfText('各位代表：现在报告工作。', noVocabulary)).toEqual([]);
});

test('figures of a loose text have no fields of an edition', () => {
  const [figure] = figuresOfText('完成投资5亿元。', noVocabulary);
  expect(Object.keys(figure ?? {})).not.toContain('id');
  expect(figure).toMatchObject({ quote: '5亿元', reviewed: false });
});

/** `line quote = value unit, qualifier, relation, status: indicator, place, period`; a name has no more. */
function show(figure: LooseFigure): string {
  const { line, quote, value, low, high, unit, qualifier, relation, base, status } = figure;
  const number = value ?? (low === null ? '?' : `${low}..${high}`);
  const marks = [qualifier, relation, base && `against ${base}`, status].filter(Boolean);
  const head = `${line} ${quote} = ${number} ${unit ?? '–'}, ${marks.join(', ')}`;
  if (status === 'name') return head;
  const about = [figure.indicator, figure.place, figure.period].map((field) => field ?? '–');
  return `${head}: ${about.join(', ')}`;
}
