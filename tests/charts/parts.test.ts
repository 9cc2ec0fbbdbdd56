import { describe, expect, test } from 'vitest';
import { impliedMark } from '../../src/charts/implied-mark.ts';
import { placeLabels } from '../../src/charts/place-labels.ts';
import { labelOf } from '../../src/charts/printed-mark.ts';
import { blocksOf, structurePanel } from '../../src/charts/structure.ts';
import { textWidth, wrapText } from '../../src/charts/text-width.ts';
import { figureOf } from './support/figure.ts';

describe('impliedMark', () => {
  const level = figureOf({ quote: '54家', value: 54, unit: '家', relation: 'count' });
  test('a change gives the count before exactly', () => {
    const by = figureOf({ quote: '44家', value: 44, unit: '家', relation: 'change', base: '2009' });
    expect(impliedMark(level, by, '2009')).toMatchObject({
      value: 10,
      low: 10,
      high: 10,
      label: '10家',
    });
  });
  test('a multiple gives a wide interval, since 4倍 has one digit', () => {
    const people = figureOf({ quote: '10948人', value: 10948, unit: '人', relation: 'count' });
    const by = figureOf({ quote: '4倍', value: 4, unit: '倍', relation: 'ratio', base: '2009' });
    const mark = impliedMark(people, by, '2009');
    expect(mark?.value).toBe(2737);
    expect(mark?.low).toBeCloseTo(10947.5 / 4.5, 6);
    expect(mark?.high).toBeCloseTo(10948.5 / 3.5, 6);
    expect(mark?.label).toBe('约2700人');
  });
  test('近 and 超 leave open how far off a number is: nothing', () => {
    const by = figureOf({
      quote: '10倍',
      value: 10,
      unit: '倍',
      relation: 'ratio',
      qualifier: '近',
    });
    expect(impliedMark(level, by, '2009')).toBeUndefined();
  });
  test('a share is no way back', () => {
    expect(impliedMark(level, figureOf({ relation: 'share', unit: '%' }), '2009')).toBeUndefined();
  });
});

test.each([
  ['100家', '突破', '突破100家'],
  ['600亿元', '以上', '600亿元以上'],
  ['12000多个', '多', '12000多个'],
  ['5亿元', null, '5亿元'],
])('labelOf(%s, %s) is %s', (quote, qualifier, label) => {
  expect(labelOf({ quote, qualifier })).toBe(label);
});

test('labels in each other’s way move up, those at the edge move in', () => {
  const labels = [10, 30, 200].map((x) => ({ x, y: 50, width: 60 }));
  expect(placeLabels(labels, 17, 220)).toEqual([
    { x: 30, y: 50 },
    { x: 30, y: 33 },
    { x: 190, y: 50 },
  ]);
});

test('wrapped lines keep every character but outer spaces, and none begins with a stop', () => {
  const text =
    '2011年起：“规模以上”的门槛由年主营业务收入500万元提高到2000万元，前后统计的企业不同。';
  const lines = wrapText(text, 150, 12);
  expect(lines.join('')).toBe(text);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.join('\n')).not.toMatch(/\d\n\d/);
  for (const line of lines) {
    expect(line).not.toMatch(/^[，。；：、！？”》）]/);
    expect(textWidth(line, 12)).toBeLessThanOrEqual(150);
  }
});

describe('structurePanel', () => {
  const sections = [
    { from: 'h1', name: '一' },
    { from: 'h2', name: '二' },
  ];
  const spec = { report: 'r', article: 'a', sections };
  const blocks = blocksOf(
    '<P id="p1">甲</P>\n<H id="h1" level={2}>一</H>\n<P id="p2">乙</P>\n<H id="h2" level={2}>二</H>\n<Item id="p3">丙</Item>\n',
  );
  const figures = [
    figureOf({ paragraph: 'p1' }),
    figureOf({ paragraph: 'p2', status: 'target' }),
    figureOf({ paragraph: 'p3' }),
    figureOf({ paragraph: 'p3', status: 'name' }),
  ];
  test('counts figures by part and status; names are no figures', () => {
    const { marks } = structurePanel(spec, { blocks, figures }, 'x.yml');
    expect(marks.map(({ slot, label }) => `${slot} ${label}`)).toEqual([
      'h1 实绩1个',
      'h1 目标1个',
      'h2 实绩1个',
    ]);
  });
  test('a heading that is not there stops the build', () => {
    const wrong = { ...spec, sections: [...sections, { from: 'h9', name: '九' }] };
    expect(() => structurePanel(wrong, { blocks, figures }, 'x.yml')).toThrow(
      'x.yml  Unexpected heading h9, expected one of the article',
    );
    const turned = { ...spec, sections: sections.toReversed() };
    expect(() => structurePanel(turned, { blocks, figures }, 'x.yml')).toThrow(
      'expected that of the text',
    );
  });
});
