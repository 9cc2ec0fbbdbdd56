import type { Figure } from '../../src/schemas/figure.ts';
import { quoteBetween, sentencesOf } from './sentences.ts';
import { figureOf, type Judgement, type Rule, type Statement } from './types.ts';
import { printedWords } from './words.ts';

/** No population grows faster by births and deaths, in per cent a year. */
const FASTEST_NATURAL_GROWTH = 4.5;
const whole = 100;
const partOfAll =
  /(?:覆盖|普及|参保|合格|入学|升学|绿化|城镇化|城市化|硬化|入户|受益|达标|优良)[率面]$/u;

/** A unit that cannot be right: 人口自然增长率6.5%, 森林覆盖率309%. */
export const unitCannotBe: Rule = {
  id: 'unit-cannot-be',
  find: (articles) =>
    sentencesOf(articles).flatMap((sentence) =>
      sentence.figures
        .filter(({ figure }) => limitOf(figure) !== undefined)
        .filter(({ figure }) => Number(figure.value) > Number(limitOf(figure)))
        // 7％o is how scans read 7‰.
        .filter(({ end }) => !/[oO0○]/u.test(sentence.block.text.charAt(end)))
        .map(
          ({ figure, start, end }): Statement => ({
            rule: 'unit-cannot-be',
            figures: [{ role: 'claim', figure }],
            quote: quoteBetween(sentence.block, start, end),
            items: [],
            doubt: null,
          }),
        ),
    ),
  judge,
};

/** The most that a percentage of this thing can be; undefined where there is no limit. */
function limitOf({ unit, indicator, relation, status }: Figure): number | undefined {
  if (unit !== '%' || status === 'name') return undefined;
  if (/自然增长率$/u.test(indicator ?? '')) return FASTEST_NATURAL_GROWTH;
  return relation === 'share' && partOfAll.test(indicator ?? '') ? whole : undefined;
}

function judge(statement: Statement): Judgement | undefined {
  const claim = figureOf(statement, 'claim');
  const printed = claim && printedWords(claim);
  if (!claim || !printed) return undefined;
  if (statement.doubt !== null) {
    const formula = `看单位：${printed}`;
    return { verdict: '无法判断', formula, expected: '别的单位', printed, why: statement.doubt };
  }
  const limit = limitOf(claim);
  if (limit === undefined) return undefined;
  const verdict = Number(claim.value) > limit ? '不符' : '相符';
  if (limit === whole) {
    const why = '部分不会多于全部。可能数字或单位印错了，也可能分母不是全部。';
    return { verdict, formula: '全部 ＝ 100%', expected: '100%以内', printed, why };
  }
  const years = Math.round(70 / Number(claim.value));
  return {
    verdict,
    formula: `70 ÷ ${Number(claim.value)} ≈ ${years}：人口约${years}年就会增加一倍`,
    expected: `${FASTEST_NATURAL_GROWTH}%以内（人口的自然增长率通常用‰，也就是千分之几）`,
    printed,
    why: '可能是“‰”误印成“%”。',
  };
}
