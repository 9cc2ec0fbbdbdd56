import { expect, test } from 'vitest';
import { compare } from './support/compare.ts';
import { figure, report } from './support/reports.ts';

test('the targets of a sentence are one promise, those of the next another', () => {
  const figures = [
    figure({ id: 't1', quote: '100家', value: 100 }),
    figure({ id: 't2', quote: '18家', value: 18, indicator: '新增企业', indicatorId: 'projects' }),
    figure({ id: 't3', quote: '5家', value: 5, indicator: '合作社', indicatorId: null }),
  ];
  const text = '总数100家，新增18家。合作社5家。';
  const { promises } = compare([report('a', '2013', [{ text, figures }])]);
  expect(promises.map(({ id, order, fields, said }) => [id, order, fields, said.text])).toEqual([
    ['t1', 1, ['industry', 'other'], '总数100家，新增18家。'],
    ['t3', 2, ['other'], '合作社5家。'],
  ]);
});

test('of a long list, a promise quotes the parts from its first target to its last', () => {
  const figures = [
    figure({ id: 't1', quote: '100家', value: 100 }),
    figure({ id: 't2', quote: '9家', value: 9, placeId: 'town', indicator: '合作社' }),
  ];
  const text = '一是总数100家；二是镇里有9家；三是别的。';
  const { promises } = compare([report('a', '2013', [{ text, figures }])]);
  expect(promises.map(({ said }) => said.text)).toEqual(['一是总数100家；', '二是镇里有9家；']);
});

test('a target that its report repeats stands once, with the place of the other', () => {
  const first = figure({ id: 't1', quote: '100家', value: 100 });
  const again = figure({ id: 't2', quote: '100家', value: 100 });
  const text = '总数100家。';
  const { promises } = compare([
    report('a', '2013', [
      { text, figures: [first] },
      { text, figures: [again] },
    ]),
  ]);
  expect(promises).toMatchObject([
    { id: 't1', targets: [{ id: 't1', again: ['t2'] }], again: [{ block: 'p2', text }] },
  ]);
});

test('equal numbers of different things are no repetition', () => {
  const words = { value: 10, indicatorId: 'projects' } as const;
  const figures = [
    figure({ id: 't1', quote: '10个', indicator: '引进10亿元以上项目', ...words }),
    figure({ id: 't2', quote: '10个', indicator: '引进5亿元以上项目', ...words }),
  ];
  const { promises } = compare([
    report(
      'a',
      '2013',
      figures.map((each) => ({ text: `项目${each.quote}。`, figures: [each] })),
    ),
  ]);
  expect(promises.map(({ id }) => id)).toEqual(['t1', 't2']);
});
