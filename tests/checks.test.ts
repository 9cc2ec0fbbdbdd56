import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkOf } from '../scripts/stages/check-figures.ts';
import { type Check, ChecksSchema } from '../src/schemas/check.ts';
import { FigureSchema } from '../src/schemas/figure.ts';
import { splitMdx, textsById } from './helpers/mdx-text.ts';
import { root } from './helpers/seeds.ts';

const folder = join(root, 'content/reports');
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const figures = new Map(
  globSync('*/figures.json', { cwd: folder })
    .flatMap((file) => FigureSchema.array().parse(read(file)))
    .map((figure) => [figure.id, figure]),
);
const checks = globSync('{*/,}checks.json', { cwd: folder }).flatMap((file) =>
  ChecksSchema.parse(read(file)),
);
const squeeze = (text: string) => text.replace(/\s/g, '');

/** Blocks of an article by id, without white space. */
function blocksOf({ report, article }: Check): Map<string, string> {
  const { body } = splitMdx(readFileSync(join(folder, report, `${article}.mdx`), 'utf8'));
  return new Map([...textsById(body)].map(([id, text]) => [id, squeeze(text)]));
}

test('there are checks of every verdict, each under its own id', () => {
  expect(new Set(checks.map(({ verdict }) => verdict))).toEqual(
    new Set(['相符', '不符', '无法判断']),
  );
  expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
});

describe.each(checks.map((check) => [check.id, check] as const))('%s', (_, check) => {
  const roles = check.figures.flatMap(({ role, id }) => {
    const figure = figures.get(id);
    return figure ? [{ role, figure }] : [];
  });

  test('its numbers are figures of the data set', () => {
    expect(roles).toHaveLength(check.figures.length);
    const [first] = roles;
    expect(first?.figure).toMatchObject({
      report: check.report,
      article: check.article,
      paragraph: check.paragraph,
    });
  });

  test('its quote and its list are in the text', () => {
    const blocks = blocksOf(check);
    expect(blocks.get(check.paragraph)).toContain(squeeze(check.quote));
    expect(squeeze(check.quote)).toContain(roles[0]?.figure.quote);
    const text = [...blocks.values()].join('\n');
    for (const item of check.items) expect(text).toContain(squeeze(item));
  });

  test('its arithmetic comes out the same again', () => {
    const [first, ...others] = roles;
    if (!first) throw new Error('no figure');
    const { rule, quote, items, doubt, by, why } = check;
    const statement = { rule, figures: [first, ...others] as const, quote, items, doubt };
    expect(checkOf(statement, by, why)).toEqual(check);
  });

  test('it is fair', () => {
    expect(check.why).not.toMatch(/造假|虚报|错误|谎|弄虚作假|故意/u);
    if (check.verdict === '不符') expect(check.why).toMatch(/可能/u);
  });
});
