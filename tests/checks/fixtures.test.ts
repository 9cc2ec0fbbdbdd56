import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../scripts/checks/rules.ts';
import { checkFigures } from '../../scripts/stages/check-figures.ts';
import { CheckRuleSchema } from '../../src/schemas/check.ts';
import { root } from '../helpers/seeds.ts';
import { readText } from './read-text.ts';

const folder = join(root, 'tests/fixtures/checks');

/** Paragraphs are told from headings, and from each other, by their indent. */
const indented = (line: string) => (line.endsWith('。') ? `　　${line}` : line);

/** Cases are divided by an empty line; `→` lines tell what the rule must say, `→ 无` that it is silent. */
function casesOf(rule: string): { text: string; expected: string[] }[] {
  return readFileSync(join(folder, `${rule}.txt`), 'utf8')
    .split(/\n{2,}/)
    .map((each) => each.trim().split('\n'))
    .map((lines) => ({
      text: `标题\n\n${lines
        .filter((line) => !line.startsWith('→'))
        .map(indented)
        .join('\n\n')}\n`,
      expected: lines.filter((line) => line.startsWith('→')).map((line) => line.slice(2)),
    }));
}

describe.each(readdirSync(folder).map((name) => name.replace('.txt', '')))('%s', (rule) => {
  test.each(casesOf(rule))('$text', ({ text, expected }) => {
    const told = checkFigures(readText(text))
      .filter((check) => check.rule === rule)
      .map(
        ({ verdict, formula, expected: span, printed }) =>
          `${verdict} ${formula} | ${span} | ${printed}`,
      );
    expect(told.length === 0 ? ['无'] : told).toEqual(expected);
  });
});

test('every rule has its file, and every rule that finds has its fixtures', () => {
  expect(rules.map(({ id }) => id).toSorted()).toEqual(CheckRuleSchema.options.toSorted());
  for (const { id, find } of rules) {
    expect(existsSync(join(root, 'scripts/checks', `${id}.ts`)), id).toBe(true);
    const onlyByHand = find.toString() === (() => []).toString();
    expect(existsSync(join(folder, `${id}.txt`)), id).toBe(!onlyByHand);
  }
});
