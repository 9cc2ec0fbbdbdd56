import { boundOf } from '../exact/qualifier.ts';
import { englishOf, prefixes } from '../lib/plain-reading/english-magnitude.ts';
import type { Place } from '../schemas/place.ts';
import type { Measure } from './comparable.ts';
import { shapeNames } from './say-mark.ts';
import type { Mark, Panel } from './types.ts';

/** English of the units that a count or an area is told in; others say nothing there. */
const englishUnits: Record<string, string> = {
  '%': '%',
  '‰': '‰',
  公里: ' km',
  平方公里: ' km²',
  平方米: ' m²',
  亩: ' mu',
  吨: ' tonnes',
};

/** What is measured: the words that all points share, else the name of the indicator. */
export function measureName(
  { indicator, words, relation }: Measure,
  marks: readonly Mark[],
): string {
  const said = new Set(marks.flatMap(({ figures }) => figures.map((figure) => figure.indicator)));
  const [only] = said;
  const name = words ?? (said.size === 1 && only ? only : indicator.name);
  return relation === 'growth' && !/增[速幅长]/u.test(name) ? `${name}的增速` : name;
}

function englishName({ indicator, relation, length }: Measure): string {
  const growth = length > 1 ? 'average yearly growth' : 'growth';
  return relation === 'growth' ? `${indicator.english}, ${growth}` : indicator.english;
}

/** The finding of a chart over years: every printed point, or the first and the last of many. */
export function timeTitle(measure: Measure, place: Place, { slots, marks }: Panel) {
  const printed = marks.filter(({ shape }) => shape !== 'implied');
  const ends = endsOf(printed);
  const label = (key: string) => slots.find((slot) => slot.key === key)?.label ?? key;
  const points = ends.map((mark) => label(mark.slot) + stated(mark, '的'));
  const english = ends.map((mark) => `${englishValue(mark)} in ${mark.slot.replace('-', '–')}`);
  return {
    title: `${measureName(measure, printed)}，${place.name}：${points.join('，')}`,
    english: `${englishName(measure)}, ${place.english}: ${english.join('; ')}`,
  };
}

/** The finding of a chart of places: all of them, the largest value first. */
export function placesTitle(
  measure: Measure,
  slot: { key: string; label: string },
  placed: readonly { mark: Mark; place: Place }[],
) {
  const marks = placed.map(({ mark }) => mark);
  const names = placed.map(({ mark, place }) => place.name + stated(mark, ''));
  const english = placed.map(({ mark, place }) => `${place.english} ${englishValue(mark)}`);
  return {
    title: `${slot.label}${measureName(measure, marks)}：${names.join('，')}`,
    english: `${englishName(measure)}, ${slot.key.replace('-', '–')}: ${english.join('; ')}`,
  };
}

/** Which unit the labels of a panel are written in: 亿元, or the base measure where they differ. */
export function writtenUnit(marks: readonly Mark[], unit: string): string {
  const units = new Set(
    marks.flatMap(({ figures }) => figures[0]?.quote.replace(/^-?[\d.,]+/u, '') ?? []),
  );
  const [only] = units;
  return units.size === 1 && only && !/\d/.test(only) ? only : unit;
}

function stated({ shape, label }: Mark, of: string): string {
  if (shape === 'target') return `${of}目标${label}`;
  return shape === 'actual' ? label : shapeNames[shape] + label;
}

function englishValue({ figures: [figure], value, shape }: Mark): string {
  const number = value.toLocaleString('en-GB', { maximumFractionDigits: 3 });
  const bound = boundOf(figure?.qualifier ?? null);
  const small = `${(bound && prefixes[bound]) ?? ''}${number}${englishUnits[figure?.unit ?? ''] ?? ''}`;
  const text = (figure && englishOf(figure)) ?? small;
  return shape === 'actual' ? text : `${text} (${shape})`;
}

function endsOf(marks: readonly Mark[]): readonly Mark[] {
  const [first, last] = [marks[0], marks.at(-1)];
  return marks.length <= 3 || !first || !last ? marks : [first, last];
}
