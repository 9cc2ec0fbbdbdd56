import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../scripts/problems/problem.ts';
import { checkTerms } from '../../scripts/stages/check-terms.ts';
import { readTerm } from '../../scripts/stages/read-terms.ts';
import type { ReportText } from '../../scripts/stages/report-text.ts';
import type { TermMention } from '../../src/schemas/term-mention.ts';

const reports: ReportText[] = [
  {
    id: 'a',
    seed: '000_a.txt',
    articles: [
      {
        report: 'a',
        id: 'one',
        kind: 'news',
        title: '标题',
        date: '2014',
        place: null,
        blocks: [
          {
            id: 'p1',
            kind: 'paragraph',
            level: 0,
            lines: [1, 1],
            text: '集聚区就是办厂的地块。',
            gapAfter: false,
            figures: [],
          },
        ],
      },
    ],
  },
];
const mention = (term: string): TermMention => ({
  term,
  sense: null,
  report: 'a',
  article: 'one',
  block: 'p1',
  start: 0,
  end: 3,
  line: 1,
  form: '集聚区',
  marked: true,
});
const term = (id: string, name: string, more = '') =>
  readTerm(
    `content/terms/${id}.mdx`,
    `---\nterm: ${name}\nenglish: X\nkind: policy\ndefinition: 甲。\nenglishDefinition: X.\ncertainty: 待核\nquestion: 为什么？\n${more}---\n\n正文。\n`,
  );
const zone = term('zone', '集聚区');
const use = { reports, mentions: [mention('zone')], wanted: new Map<string, string>() };
const rules = (files: ReturnType<typeof term>[], more = {}) =>
  checkTerms(files, { ...use, ...more }).map((each) => formatProblem(each));

describe('checkTerms(files, use)', () => {
  test('has nothing to say of a term that a text uses', () => {
    expect(rules([zone])).toEqual([]);
  });

  test.for<[string, ReturnType<typeof term>[], Partial<typeof use>, string]>([
    [
      'a term that nothing uses',
      [zone, term('park', '园区')],
      {},
      'content/terms/park.mdx:2:7  Unexpected term “园区” that no text, indicator or other term leads to, expected a form of it in a report  term-orphan',
    ],
    [
      'an indicator that leads nowhere',
      [zone],
      { wanted: new Map([['gdp', 'content/indicators.yml']]) },
      'content/indicators.yml:1:1  Unexpected term `gdp`, expected a file content/terms/gdp.mdx  term-dangling',
    ],
    [
      'a related term that is not there',
      [term('zone', '集聚区', 'related: [park]\n')],
      {},
      'content/terms/zone.mdx:9:11  Unexpected related term `park`, expected the id of another file in content/terms  term-dangling',
    ],
    [
      'a term related to itself',
      [term('zone', '集聚区', 'related: [zone]\n')],
      {},
      'content/terms/zone.mdx:9:11  Unexpected related term `zone`, expected the id of another file in content/terms  term-dangling',
    ],
    [
      'a form that two terms claim',
      [zone, term('park', '园区', 'aliases: [集聚区]\n')],
      { mentions: [mention('zone'), mention('park')] },
      'content/terms/park.mdx:9:11  Unexpected form “集聚区” of `park`, expected it in one term only; content/terms/zone.mdx has it too  term-form-shared',
    ],
    [
      'a quote that is not in the text',
      [term('zone', '集聚区', 'quotes: [{in: a/one, text: 集聚区是园区}]\n')],
      {},
      'content/terms/zone.mdx:9:10  Unexpected quote “集聚区是园区”, expected words that stand in a/one  term-quote',
    ],
    [
      'a place that is not there',
      [term('zone', '集聚区', 'except: [a/one#p9]\n')],
      {},
      'content/terms/zone.mdx:9:10  Unexpected place `a/one#p9`, expected a report, report/article or report/article#block, and words found in it once  term-where',
    ],
    [
      'words that are not at their place',
      [term('zone', '集聚区', 'except: [{in: a, at: 园区}]\n')],
      {},
      'content/terms/zone.mdx:9:10  Unexpected words “园区”, found 0 times, expected a report, report/article or report/article#block, and words found in it once  term-where',
    ],
  ])('refuses %s', ([, files, more, said]) => {
    expect(rules(files, more)).toEqual([said]);
  });
});
