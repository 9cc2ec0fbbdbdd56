import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../scripts/terms/find-mentions.ts';
import { buildLexicon, type LexiconEntry } from '../../scripts/terms/lexicon.ts';

const entry = (id: string, forms: string[], notIn: string[] = []): LexiconEntry => ({
  id,
  forms,
  notIn,
});
const lexicon = buildLexicon([
  entry('jijuqu', ['产业集聚区', '集聚区']),
  entry('renda-changweihui', ['人大常委会']),
  entry('renda', ['人大'], ['人大代', '全国人大']),
  entry('zhuren-huiyi', ['主任会议']),
  entry('changweihui-zhuren', ['常委会主任']),
  entry('ppp', ['PPP']),
  entry('yiyiliuliu', ['1166']),
]);

/** The text with each term in brackets. */
function marked(text: string): string {
  let rest = 0;
  const parts = findMentions(text, lexicon).flatMap(({ start, end, term, form }) => {
    expect(text.slice(start, end)).toBe(form);
    const before = text.slice(rest, start);
    rest = end;
    return [before, `[${form}→${term}]`];
  });
  return [...parts, text.slice(rest)].join('');
}

describe('findMentions(text, lexicon)', () => {
  test.for([
    ['no term', '全市经济平稳运行', '全市经济平稳运行'],
    ['the longest form', '孟州市产业集聚区', '孟州市[产业集聚区→jijuqu]'],
    ['a short form alone', '各集聚区。', '各[集聚区→jijuqu]。'],
    [
      'the longer of two that overlap',
      '市人大常委会主任会议',
      '市[人大常委会→renda-changweihui][主任会议→zhuren-huiyi]',
    ],
    ['the first of two equally long', '常委会主任会议', '[常委会主任→changweihui-zhuren]会议'],
    ['not inside a longer name', '人大代表、人大机关', '人大代表、[人大→renda]机关'],
    ['not where the longer name begins before', '全国人大', '全国人大'],
    ['Latin letters as a word', 'PPP、PPPs、aPPP', '[PPP→ppp]、PPPs、aPPP'],
    ['digits as a number', '“1166”和11660', '“[1166→yiyiliuliu]”和11660'],
    ['one after another', '集聚区集聚区', '[集聚区→jijuqu][集聚区→jijuqu]'],
    ['nothing in an empty text', '', ''],
  ])('finds %s', ([, text = '', expected]) => {
    expect(marked(text)).toBe(expected);
  });

  test('never overlaps, keeps the order, and finds each form where it stands', () => {
    const word = fc.constantFrom(
      '产业',
      '集聚区',
      '人大',
      '常委会',
      '主任',
      '会议',
      '代表',
      'P',
      '1',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join('');
        let end = 0;
        for (const found of findMentions(text, lexicon)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(found.start, found.end)).toBe(found.form);
          end = found.end;
        }
      }),
    );
  });

  test('is linear in the text', () => {
    const text = '产业集聚'.repeat(250_000);
    const start = performance.now();
    expect(findMentions(text, lexicon)).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
