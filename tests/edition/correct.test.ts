import { expect, test } from 'vitest';
import { convert, piecesByBlock } from '../helpers/conversion.ts';
import { messagesOf } from '../helpers/messages.ts';
import { articleOf, editionOf, fileOf } from '../helpers/random-edition.ts';
import { seedOf } from '../helpers/seeds.ts';

/** The article of a seed, `sic` corrected in it. */
function corrected(text: string, sic: string, body = [{ from: '甲', to: '癸' }]) {
  const seed = seedOf(text);
  const corrections = [{ at: sic, sic, corr: '订正', why: '误', sure: 'high' as const }];
  const articles = [{ ...articleOf('one', body), corrections }];
  const conversion = convert(seed, fileOf({ seed, input: { ...editionOf(seed), articles } }));
  const [article] = conversion.report.articles;
  const pieces = article ? piecesByBlock(article).flatMap(([, all]) => all) : [];
  return { ledger: conversion.ledger, pieces };
}

test('keeps what stands in the source, and where', () => {
  const { pieces } = corrected('甲乙丙丁癸\n', '乙丙');
  expect(pieces[1]).toEqual({
    text: '订正',
    span: { start: 1, end: 3 },
    sic: { id: 'c1', text: '乙丙', why: '误', sure: 'high' },
  });
});

test('covers a line break inside the stretch, which is then no drop', () => {
  const long =
    '甲，这一行和别的行一样长，是印在一栏里的文\n字，所以它在下一行接着往下说，到此为止癸。\n';
  const { pieces, ledger } = corrected(long, '的文字，所以', [{ from: '甲', to: '癸。' }]);
  expect(pieces.find(({ sic }) => sic)?.sic?.text).toBe('的文字，所以');
  expect(ledger.entries.map(({ fate }) => fate.kind)).toEqual(['text', 'text', 'text', 'drop']);
});

test.for([['１个'], ['百分之3'], ['5']])('refuses to correct the figure %s', ([sic = '']) => {
  expect(messagesOf(() => corrected(`甲${sic}癸\n`, sic)).join()).toContain(
    'edition-corrects-figure',
  );
});

test('refuses, at its place in the edition, a stretch that is not one in the source', () => {
  const body = [
    { from: '己', to: '癸', join: false },
    { from: '甲', to: '乙', join: true },
    { from: '丙', to: '丁', join: false },
  ];
  const messages = messagesOf(() => corrected('甲乙\n\n丙丁\n\n己癸，\n', '癸，甲', body));
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(/^content\/editions\/a\.yml:/u);
});
