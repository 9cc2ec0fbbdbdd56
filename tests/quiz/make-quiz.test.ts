import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alike } from '../../src/quiz/alike.ts';
import { makeQuiz } from '../../src/quiz/make-quiz.ts';
import { hash, shuffle } from '../../src/quiz/shuffle.ts';
import type { QuizFigure, QuizSource } from '../../src/quiz/types.ts';
import { figureOf } from '../charts/support/figure.ts';

const names = ['财政收入', '出口总额', '交通投资', '粮食产量', '道路里程', '入驻企业'];

/** A figure of one of six indicators, in a sentence that tells its status. */
function quizFigure(index: number, value: number, status: 'actual' | 'target'): QuizFigure {
  const indicator = names[index % names.length] ?? '';
  const quote = `${value}亿元`;
  const figure = figureOf({
    id: `009-${index}`,
    quote,
    value: value * 100_000_000,
    status,
    indicator,
    indicatorId: indicator,
    place: '甲镇',
    period: '2012',
  });
  const before = `${status === 'target' ? '今年计划' : '全年完成'}${indicator}达到`;
  const sentence = { before, words: quote, after: '。' };
  return { figure, sentence, indicator, href: `/a/#${figure.id}` };
}

const arbitrarySource = fc
  .array(
    fc.record({
      value: fc.integer({ min: 1, max: 40 }),
      status: fc.constantFrom('actual' as const, 'target' as const),
    }),
    { minLength: 1, maxLength: 18 },
  )
  .map((rows): QuizSource => {
    const figures = rows.map(({ value, status }, index) => quizFigure(index, value, status));
    const half = Math.ceil(figures.length / 2);
    const own = figures.slice(0, half);
    const text = own
      .map(({ sentence }) => sentence.before + sentence.words + sentence.after)
      .join('');
    return { figures: own, elsewhere: figures.slice(half), terms: [], text };
  });

test('every question has four options, all different, and one that is right', () => {
  fc.assert(
    fc.property(arbitrarySource, (source) => {
      for (const { options, right, kind, id, shown } of makeQuiz(source, 'a')) {
        expect(options).toHaveLength(4);
        expect(new Set(options).size).toBe(4);
        const each = source.figures.find(({ figure }) => id.endsWith(`-${figure.id}`));
        const answer = options[right];
        if (kind === 'measures') {
          expect(answer).toBe(each?.indicator);
          const measured = source.figures
            .filter(({ figure }) => figure.quote === each?.figure.quote)
            .map(({ indicator }) => indicator);
          expect(options.filter((option) => measured.includes(option))).toEqual([answer]);
        }
        if (kind === 'amount') {
          const printed = source.figures
            .filter(({ indicator }) => indicator === each?.indicator)
            .map(({ figure }) => figure.quote);
          expect(options.filter((option) => printed.includes(option))).toEqual([answer]);
        }
        if (kind === 'unit') expect(shown).not.toContain(answer);
        if (kind === 'said') {
          expect(options.filter((option) => source.text.includes(option))).toEqual([answer]);
        }
      }
    }),
  );
});

test('the same data give the same questions, in the same order', () => {
  fc.assert(
    fc.property(arbitrarySource, (source) => {
      const reversed = { ...source, figures: source.figures.toReversed() };
      expect(makeQuiz(source, 'a')).toEqual(makeQuiz(structuredClone(source), 'a'));
      expect(new Set(makeQuiz(reversed, 'a').map(({ id }) => id)).size).toBe(
        makeQuiz(reversed, 'a').length,
      );
    }),
  );
});

describe('names that could be taken for one another', () => {
  test.for([
    ['管网长度', '燃气管网', true],
    ['主营业务收入', '营业收入', true],
    ['完成投资', '固定资产投资', true],
    ['粮食产量', '财政收入', false],
    ['试点村', '工业旅游品牌', false],
  ] as const)('%s, %s: %s', ([a, b, expected]) => {
    expect(alike(a, b)).toBe(expected);
    expect(alike(b, a)).toBe(expected);
  });
});

test('an order depends on the key and loses nothing', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.string(), (items, key) => {
      const mixed = shuffle(items, key, (each) => each);
      expect(mixed.toSorted()).toEqual(items.toSorted());
      expect(shuffle(items.toReversed(), key, (each) => each)).toEqual(mixed);
    }),
  );
  expect(hash('甲')).toBe(hash('甲'));
  expect(hash('甲')).not.toBe(hash('乙'));
});
