import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { account } from '../../scripts/stages/account.ts';
import { applyEdition } from '../../scripts/stages/apply-edition.ts';
import { readEdition } from '../../scripts/stages/read-edition.ts';
import { reflow } from '../../scripts/stages/reflow.ts';
import { scaffoldEdition } from '../../scripts/stages/scaffold-edition.ts';
import { anyText } from '../helpers/arbitraries.ts';
import { seedOf } from '../helpers/seeds.ts';

/** The scaffold of a text, read back and applied to it. */
function scaffolded(text: string) {
  const seed = seedOf(text);
  const flow = reflow(text);
  const { yaml, findings } = scaffoldEdition(seed, flow, 'a');
  const file = readEdition('content/editions/a.yml', yaml);
  const report = applyEdition(seed, flow, file);
  return { yaml, findings, edition: file.edition, ledger: account(report, flow) };
}

describe('scaffoldEdition(seed, flow, report)', () => {
  test('finds the title, the date and the headings', () => {
    const text =
      '焦作市政府工作报告\n\n——2014年3月26日在市十二届人大一次会议上\n\n各位代表：\n\n一、工作回顾\n\n一年来，我们做了很多工作。\n';
    const { edition, findings } = scaffolded(text);
    expect(edition.articles[0]?.title.text).toBe('焦作市政府工作报告');
    expect(edition.articles[0]?.date?.date).toBe('2014-03-26');
    expect(edition.year).toBe(2014);
    expect(findings.join('\n')).toContain('line 7, level 2: 一、工作回顾');
  });

  test('names passages that stand twice, and suspected errors', () => {
    const passage =
      '常委会主动适应新形势、新任务对人大工作提出的新要求，围绕提升履职水平，坚持不懈加强自身建设。';
    const { findings } = scaffolded(
      `标题\n\n${passage}\n\n推动文化产业development情况。\n\n${passage}\n`,
    );
    expect(findings.join('\n')).toContain('lines 7-7 repeat lines 3-3');
    expect(findings.join('\n')).toContain('development');
  });

  test.for([
    ['a year that is none', '会议\n\n9999年的话。\n'],
    ['a year before reports', '古迹\n\n碑立于1368年3月。\n'],
    ['a month that is none', '会议\n\n2014年13月的话。\n'],
    ['a day that is none', '会议\n\n2014年2月30日的话。\n'],
    ['one character', '焦'],
    ['the same words over and over', '焦作焦作焦作焦作焦作焦作焦作焦作焦作焦作焦作'],
    ['a title that is said again', '焦作报告\n\n焦作报告\n\n完了。\n'],
    ['YAML in the title', '- "a": {b: [c]} # d\n\n完了。\n'],
    ['a zero-width no-break space at its end', '焦作市\ufeff'],
    ['a control character', '\u0001焦\u0007作\n\n增\u0001a增\n'],
  ])('gives a valid edition of a text with %s', ([, text = '']) => {
    expect(scaffolded(text).ledger.length).toBe(text.length);
  });

  test('gives a valid edition of any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(scaffolded(text).ledger.length).toBe(text.length);
      }),
      { numRuns: 100, seed: 20_120_203 },
    );
  });
});
