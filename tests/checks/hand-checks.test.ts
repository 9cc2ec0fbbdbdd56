import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placesOf } from '../../scripts/checks/figure-places.ts';
import { handChecks } from '../../scripts/checks/hand-checks.ts';
import { readYaml } from '../../scripts/yaml/read-yaml.ts';
import { HandChecksSchema } from '../../src/schemas/check.ts';
import { messagesOf } from '../helpers/messages.ts';
import { run } from '../helpers/run.ts';
import { files } from '../helpers/small-project.ts';
import { tempFolder } from '../helpers/temp.ts';
import { figureIn, readText } from './read-text.ts';

const text = '标题\n\n　　有131家企业，95家增长了工资；看了甲区、乙区。\n';
const part = figureIn(text, '95家').id;
const total = figureIn(text, '131家').id;

function hand(yaml: string, found: readonly string[] = []) {
  const file = readYaml('checks.yml', yaml, HandChecksSchema, { noun: 'checks' });
  return handChecks(file, placesOf(readText(text)), new Set(found));
}

test('a row is judged by its rule and says where it stands', () => {
  const [check] = hand(
    `- rule: part-within-total\n  figures: {part: [${part}], total: [${total}]}\n`,
  );
  expect(check).toMatchObject({
    id: `part-within-total-${part}`,
    paragraph: 'p1',
    quote: '有131家企业，95家增长了工资',
    figures: [
      { role: 'part', id: part },
      { role: 'total', id: total },
    ],
    verdict: '相符',
    by: 'editor',
  });
});

test('the words of an editor take the place of the rule’s, and a doubt leaves the verdict open', () => {
  const figures = `figures: {part: [${part}], total: [${total}]}`;
  expect(hand(`- rule: part-within-total\n  ${figures}\n  why: 好。\n`)[0]).toMatchObject({
    verdict: '相符',
    why: '好。',
  });
  expect(hand(`- rule: part-within-total\n  ${figures}\n  doubt: 名称不同。\n`)[0]).toMatchObject({
    verdict: '无法判断',
    why: '名称不同。',
    doubt: '名称不同。',
  });
});

const row = `figures: {part: [${part}], total: [${total}]}`;
const id = `part-within-total-${part}`;

test.for([
  [
    'an unknown figure',
    '- rule: part-within-total\n  figures: {part: [009-9999], total: [009-1]}\n',
    [
      'checks.yml:2:19  Unexpected figure `009-9999`, expected the id of a figure of the reports  check-unknown-figure',
      'checks.yml:2:38  Unexpected figure `009-1`, expected the id of a figure of the reports  check-unknown-figure',
    ],
  ],
  [
    'figures that the rule cannot use',
    `- rule: average-growth\n  ${row}\n`,
    [
      'checks.yml:2:12  Unexpected figures, expected those that average-growth is judged by  check-figures',
    ],
  ],
  [
    'an item that is not in the text',
    `- rule: count-against-list\n  figures: {claim: [${total}]}\n  items: [甲区, 丙区]\n`,
    [
      'checks.yml:3:15  Unexpected item “丙区”, expected words of the article of the first figure  check-words-not-found',
    ],
  ],
  [
    'a second row for the same figure',
    `- rule: part-within-total\n  ${row}\n- rule: part-within-total\n  ${row}\n`,
    [
      `checks.yml:3:3  Unexpected check \`${id}\`, expected one that no rule finds and no row above names  check-duplicate`,
    ],
  ],
  [
    'an unknown rule',
    `- rule: guess\n  ${row}\n`,
    [
      expect.stringMatching(
        /^checks\.yml:1:9 {2}Unexpected value of `0\.rule`: .* {2}checks-schema$/,
      ),
    ],
  ],
  [
    'an unknown key',
    `- rule: part-within-total\n  ${row}\n  colour: red\n`,
    [
      "checks.yml:3:3  Unexpected key `colour`, expected a key of the checks's schema  checks-unknown-key",
    ],
  ],
] as const)('%s stops the build', ([, yaml, expected]) => {
  expect(messagesOf(() => hand(yaml))).toEqual(expected);
});

test('a check that a rule finds by itself stops the build', () => {
  expect(messagesOf(() => hand(`- rule: part-within-total\n  ${row}\n`, [id]))).toHaveLength(1);
});

test('the command reads content/checks.yml, tells its line, and then writes nothing', () => {
  const folder = tempFolder({
    ...files,
    'content/checks.yml':
      '- rule: same-figure-twice\n  figures: {claim: [009-1], other: [009-2]}\n',
  });
  const { code, lines } = run('convert.ts', folder);
  expect(code).toBe(1);
  expect(lines.join('\n')).toContain(`${join('content', 'checks.yml')}:2:20  Unexpected figure`);
});
