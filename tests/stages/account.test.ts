import { describe, expect, test } from 'vitest';
import type { Article } from '../../scripts/edition/article.ts';
import { account } from '../../scripts/stages/account.ts';
import type { Report } from '../../scripts/stages/apply-edition.ts';
import { reflow } from '../../scripts/stages/reflow.ts';
import type { Piece } from '../../scripts/text/pieces.ts';
import { messagesOf } from '../helpers/messages.ts';
import { seedOf } from '../helpers/seeds.ts';

const text = '第一段完了。\n\n第二段\n也完了。\n';

/** A report of one article whose paragraphs are these stretches of the text. */
function reportOf(...blocks: readonly (readonly Piece[])[]): Report {
  const article: Article = {
    id: 'one',
    kind: 'news',
    head: { title: { text: '标题', inferred: true, pieces: [] } },
    summary: '摘要。',
    english: 'Summary.',
    blocks: blocks.map((pieces, index) => ({ kind: 'paragraph', id: `p${index + 1}`, pieces })),
    notes: [],
  };
  return { id: 'a', seed: seedOf(text), articles: [article], drops: [] };
}

function piece(start: number, end: number): Piece {
  return { text: text.slice(start, end), span: { start, end } };
}

const flow = reflow(text);
const messages = (report: Report): string[] => messagesOf(() => account(report, flow));

describe('account(report, flow)', () => {
  test('gives text its block and white space its reason', () => {
    const { entries } = account(reportOf([piece(0, 6)], [piece(8, 11), piece(12, 16)]), flow);
    const shown = entries.map(({ span, fate }) => [
      text.slice(span.start, span.end),
      fate.kind === 'text' ? fate.block : fate.reason,
    ]);
    expect(shown).toEqual([
      ['第一段完了。', 'p1'],
      ['\n\n', 'line-break'],
      ['第二段', 'p2'],
      ['\n', 'line-break'],
      ['也完了。', 'p2'],
      ['\n', 'line-break'],
    ]);
  });

  test('stops at a gap, with its place in the seed', () => {
    expect(messages(reportOf([piece(0, 6)], [piece(8, 11)]))).toEqual([
      'seeds/a.txt:4:1  Unexpected text in no article and no drop: “也完了。”, expected every character once  ledger-gap',
    ]);
  });

  test('stops at a gap inside a line', () => {
    expect(messages(reportOf([piece(0, 4)], [piece(8, 11), piece(12, 16)]))).toEqual([
      'seeds/a.txt:1:5  Unexpected text in no article and no drop: “了。”, expected every character once  ledger-gap',
    ]);
  });

  test('stops at an overlap, with its place in the seed', () => {
    const report = reportOf([piece(0, 6)], [piece(5, 6), piece(8, 11), piece(12, 16)]);
    expect(messages(report)).toEqual([
      'seeds/a.txt:1:6  Unexpected text used twice: “。”, expected every character once  ledger-overlap',
    ]);
  });

  test('counts a corrected stretch as text, line breaks inside it included', () => {
    const sic = { id: 'c1', text: '第二段也', why: '误', sure: 'high' } as const;
    const corrected: Piece = { text: '第三段也', span: { start: 8, end: 13 }, sic };
    const { entries } = account(reportOf([piece(0, 6)], [corrected, piece(13, 16)]), flow);
    expect(entries.map(({ fate }) => fate)).toEqual([
      { kind: 'text', article: 'one', block: 'p1' },
      { kind: 'drop', reason: 'line-break' },
      { kind: 'text', article: 'one', block: 'p2', sic: true },
      { kind: 'text', article: 'one', block: 'p2' },
      { kind: 'drop', reason: 'line-break' },
    ]);
  });
});
