import { describe, expect, test } from 'vitest';
import { figureId } from '../../scripts/stages/read-figures.ts';
import { LineTable } from '../../scripts/text/lines.ts';
import { withoutSpace } from '../../scripts/text/space.ts';
import { FigureSchema } from '../../src/schemas/figure.ts';
import { annotate, annotateText } from '../figures/support/annotated.ts';
import { editedSeeds } from '../helpers/seeds.ts';

describe.for(editedSeeds())('the figures of $seed.name', ({ seed, file }) => {
  const { figures } = annotate(seed, { file });

  test('are as many as a report of figures has, and fit the schema', () => {
    expect(figures.length).toBeGreaterThan(50);
    for (const figure of figures) FigureSchema.parse(JSON.parse(JSON.stringify(figure)));
  });

  test('quote their stretch of the seed, white space removed', () => {
    for (const { id, start, end, quote } of figures) {
      expect(withoutSpace(seed.text.slice(start, end)), id).toBe(quote);
    }
  });

  test('have ids of their own that tell their place', () => {
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    for (const { id, start } of figures) expect(id).toBe(`${seed.name.slice(0, 3)}-${start}`);
  });

  test('stand on the line they name', () => {
    const table = new LineTable(seed.text);
    for (const { id, start, line } of figures) expect(line, id).toBe(table.lineAt(start));
  });

  test('do not overlap', () => {
    const inOrder = [...figures].sort((a, b) => a.start - b.start);
    for (const [index, { start }] of inOrder.entries()) {
      expect(start).toBeGreaterThanOrEqual(inOrder[index - 1]?.end ?? 0);
    }
  });

  test('are the same when they are read again', () => {
    expect(annotate(seed, { file }).figures).toEqual(figures);
  });

  test('keep their ids when the edition is another', () => {
    const known = new Set(figures.map(({ id }) => id));
    const whole = new Set(annotate(seed).figures.map(({ id }) => id));
    const lost = [...known].filter((id) => !whole.has(id));
    expect(lost.length).toBeLessThan(known.size / 50);
  });
});

describe('readFigures(block, site)', () => {
  const read = (text: string, more = '') =>
    annotateText(text, more).figures.map(({ id, start, end, line, quote, value }) => ({
      id,
      at: [start, end, line],
      quote,
      value,
    }));

  test('reads figures that are split by line breaks and spaces', () => {
    const column = [
      '今年全市完成固定资产投资12',
      '3亿元，同比增长百分之十',
      '五，其中工业投资 6 0 亿 元，',
      '服务业投资四十亿元，很大',
      '。',
    ];
    expect(read(column.join('\n'))).toEqual([
      { id: '007-12', at: [12, 18, 1], quote: '123亿元', value: 1.23e10 },
      { id: '007-23', at: [23, 29, 2], quote: '百分之十五', value: 15 },
      { id: '007-37', at: [37, 44, 3], quote: '60亿元', value: 6e9 },
      { id: '007-51', at: [51, 55, 4], quote: '四十亿元', value: 4e9 },
    ]);
  });

  test('reads a figure inside a note', () => {
    const notes = '    notes:\n      - { at: 投资5亿元, kind: editor, text: 注 }\n';
    expect(read('去年完成投资5亿元，增长3%。\n', notes)).toEqual([
      { id: '007-6', at: [6, 9, 1], quote: '5亿元', value: 5e8 },
      { id: '007-12', at: [12, 14, 1], quote: '3%', value: 3 },
    ]);
  });

  test('reads a figure beside a correction', () => {
    const fix = '{ at: 投姿5亿, sic: 投姿, corr: 投资, why: 误, sure: high }';
    expect(read('去年完成投姿5亿元，增长3%。\n', `    corrections:\n      - ${fix}\n`)).toEqual([
      { id: '007-6', at: [6, 9, 1], quote: '5亿元', value: 5e8 },
      { id: '007-12', at: [12, 14, 1], quote: '3%', value: 3 },
    ]);
  });

  test('quotes the print where a correction changes the measure word', () => {
    const fix = '{ at: 三十加企业, sic: 加企业, corr: 家企业, why: 误, sure: high }';
    expect(read('去年引进三十加企业，增长3%。\n', `    corrections:\n      - ${fix}\n`)[0]).toEqual(
      {
        id: '007-4',
        at: [4, 9, 1],
        quote: '三十加企业',
        value: 30,
      },
    );
  });

  test('keeps a number of 400 digits as a string, and bounds that are no number as none', () => {
    const digits = '7'.repeat(400);
    expect(read(`去年完成投资${digits}元，其他。\n`)[0]?.value).toBe(digits);
    const [span] = annotateText(`去年完成投资3~${digits}元，其他。\n`).figures;
    expect(span?.high).not.toBe(Number.POSITIVE_INFINITY);
  });

  test('keeps the sign of a fall that is kept as a string', () => {
    const digits = '7'.repeat(30);
    expect(read(`去年支出减少${digits}元，其他。\n`)[0]?.value).toBe(`-${digits}`);
  });
});

test.for([
  ['002_46f71647f0321bc7.txt', '002-1234'],
  ['12_a.txt', '12-1234'],
  ['b 1.txt', 'b 1-1234'],
] satisfies [string, string][])('figureId(%j, 1234) is %s', ([name, id]) => {
  expect(figureId(name, 1234)).toBe(id);
});
