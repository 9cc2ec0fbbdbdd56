import { expect, test } from 'vitest';
import { reflow } from '../../scripts/stages/reflow.ts';
import { withoutSpace } from '../../scripts/text/space.ts';
import { bySpan } from '../../scripts/text/span.ts';
import { casesOf, expectFixture, readFixture } from '../helpers/fixture.ts';
import { blocksToText } from '../helpers/flow-text.ts';

/** tests/fixtures/reflow/<case>: seed.txt, cut from a seed byte for byte → flow.txt. */
test.for(casesOf('reflow'))('reflow: %s', (name) => {
  const text = readFixture('reflow', name, 'seed.txt');
  const { blocks, drops } = reflow(text);
  const shown = drops
    .map(({ span, reason }) => ({ reason, words: withoutSpace(text.slice(span.start, span.end)) }))
    .filter(({ words }) => words !== '')
    .map(({ reason, words }) => `[drop ${reason}] ${words}\n`);
  expectFixture('reflow', name, 'flow.txt', blocksToText(blocks) + shown.join(''));
});

test('blocks and drops together cover the text once', () => {
  for (const name of casesOf('reflow')) {
    const text = readFixture('reflow', name, 'seed.txt');
    const { blocks, drops } = reflow(text);
    const spans = [...blocks.flatMap(({ pieces }) => pieces), ...drops].map(({ span }) => span);
    let end = 0;
    for (const span of spans.sort(bySpan)) {
      expect(span.start, name).toBe(end);
      end = span.end;
    }
    expect(end, name).toBe(text.length);
  }
});

test('a text without any text has no blocks', () => {
  expect(reflow('').blocks).toEqual([]);
  expect(reflow(' \n\u3000\n').blocks).toEqual([]);
});
