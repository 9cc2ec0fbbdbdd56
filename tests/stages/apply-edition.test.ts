import { expect, test } from 'vitest';
import { formatProblem, ProblemError } from '../../scripts/problems/problem.ts';
import { account } from '../../scripts/stages/account.ts';
import { applyEdition } from '../../scripts/stages/apply-edition.ts';
import { readEdition } from '../../scripts/stages/read-edition.ts';
import { reflow } from '../../scripts/stages/reflow.ts';
import { casesOf, expectFixture, hasFixture, readFixture } from '../helpers/fixture.ts';
import { reportToText } from '../helpers/flow-text.ts';
import { seedOf } from '../helpers/seeds.ts';

/**
 * tests/fixtures/edition/<case>: seed.txt and edition.yml → articles.txt, or messages.txt where the
 * edition is refused. The fields of the report itself, the right hash among them, are added here
 * after those of the file, so that a case shows only what it is about.
 */
test.for(casesOf('edition'))('edition: %s', (name) => {
  const seed = seedOf(readFixture('edition', name, 'seed.txt'), 'seed.txt');
  const flow = reflow(seed.text);
  const given = readFixture('edition', name, 'edition.yml');
  const report = { report: 'edition', seed: seed.name, sha256: seed.sha256, year: 2014 };
  const words = {
    title: '报告',
    publisher: '待核',
    summary: '摘要。',
    english: 'A.',
    about: '说明。',
  };
  const fields = Object.entries({ ...report, ...words, missing: '无。' })
    .filter(([key]) => !given.includes(`\n${key}: `))
    .map(([key, value]) => `${key}: ${value}\n`);
  try {
    const file = readEdition('edition.yml', given + fields.join(''));
    const applied = applyEdition(seed, flow, file);
    account(applied, flow);
    expect(hasFixture('edition', name, 'messages.txt'), 'expected messages').toBe(false);
    expectFixture('edition', name, 'articles.txt', reportToText(applied));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    expect(hasFixture('edition', name, 'articles.txt'), error.message).toBe(false);
    const inOrder = error.problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
    const messages = inOrder.map((problem) => `${formatProblem(problem)}\n`);
    expectFixture('edition', name, 'messages.txt', messages.join(''));
  }
});
