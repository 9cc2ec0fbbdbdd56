import { describe, expect, test } from 'vitest';
import { chooseSenses } from '../../scripts/terms/choose-sense.ts';
import type { Sense, TermWhere } from '../../src/schemas/term.ts';

const sense = (id: string, ...where: (string | [string, string])[]): Sense => ({
  id,
  name: id,
  english: id,
  definition: id,
  certainty: 'high',
  where: where.map(
    (each): TermWhere =>
      typeof each === 'string' ? { in: each, at: null } : { in: each[0], at: each[1] },
  ),
});
const text = '示范区是市里的示范区，不是国家自主创新示范区。';
const at = (start: number, block = 'p1') => ({
  report: '2014-a',
  article: 'one',
  block,
  text,
  start,
  end: start + 3,
});

describe('chooseSenses(senses, mention)', () => {
  const zone = sense('zone', '2014-a');
  const national = sense('national', ['2014-a/one#p1', '国家自主创新示范区']);
  const paragraph = sense('paragraph', '2014-a/one#p2');
  const article = sense('article', '2014-a/one');
  const elsewhere = sense('elsewhere', '2016-b', '2014-a/two');

  test.for<[string, Sense[], ReturnType<typeof at>, string[]]>([
    ['the report', [zone, elsewhere], at(0), ['zone']],
    ['the article before the report', [zone, article], at(0), ['article']],
    ['the block before the article', [article, paragraph], at(0, 'p2'), ['paragraph']],
    [
      'words before everything',
      [zone, article, national],
      at(text.indexOf('示范区。')),
      ['national'],
    ],
    ['not words that stand elsewhere in the block', [zone, national], at(0), ['zone']],
    ['none where no place fits', [elsewhere, paragraph], at(0), []],
    [
      'both where two are equally narrow',
      [zone, sense('other', '2014-a')],
      at(0),
      ['zone', 'other'],
    ],
    ['none of none', [], at(0), []],
  ])('chooses by %s', ([, senses, mention, expected]) => {
    expect(chooseSenses(senses, mention)).toEqual(expected);
  });
});
