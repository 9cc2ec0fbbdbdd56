import type { Figure } from '../../src/schemas/figure.ts';
import type { ArticleText } from '../stages/report-text.ts';
import { type FigurePlace, placesOf, quoteFigures } from './figure-places.ts';
import { judgementOf } from './judgement.ts';
import { figureOf, type Judgement, type Rule, type Statement } from './types.ts';
import { weigh } from './weigh.ts';
import { digitsOf, printedWords } from './words.ts';

/** One thing told in two places, with the same value or not. */
export const sameFigureTwice: Rule = {
  id: 'same-figure-twice',
  find: (articles) => {
    const places = placesOf(articles);
    return [...groupsOf(articles, places).values()].flatMap(([first, ...others]) =>
      others.flatMap((other): Statement[] => {
        if (!first || places.get(first.id)?.block === places.get(other.id)?.block) return [];
        return [
          {
            rule: 'same-figure-twice',
            figures: [
              { role: 'claim', figure: other },
              { role: 'other', figure: first },
            ],
            quote: quoteFigures(places, [other]),
            items: [],
            doubt: null,
          },
        ];
      }),
    );
  },
  judge,
};

/**
 * The figures of one thing that a person has read, in the order of the text. What the report calls it
 * must be the same to the letter: 项目 of two sentences are seldom the same ones.
 */
function groupsOf(
  articles: readonly ArticleText[],
  places: ReadonlyMap<string, FigurePlace>,
): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figuresOfAll(articles)) {
    const { indicator, indicatorId, period, status, relation, unit, placeId, base } = figure;
    const told = figure.reviewed && figure.value !== null && status !== 'rule' && status !== 'name';
    if (!told || !indicator || !indicatorId || !period || !placeId || relation === 'rank') continue;
    const promised = status === 'target';
    const key = [indicator, indicatorId, placeId, period, promised, relation, unit, base].join('|');
    if (places.has(figure.id)) groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return groups;
}

function figuresOfAll(articles: readonly ArticleText[]): Figure[] {
  return articles.flatMap(({ blocks }) =>
    blocks.flatMap(({ figures }) => figures.map(({ figure }) => figure)),
  );
}

function judge(statement: Statement): Judgement | undefined {
  const [claim, other] = [figureOf(statement, 'claim'), figureOf(statement, 'other')];
  if (!claim || !other || claim.unit !== other.unit) return undefined;
  const weighed = weigh(claim, (read) => read(other));
  const judged = judgementOf(statement, claim, weighed, digitsOf(other), {
    agrees: '两处说的是同一件事，数字一样，或者差别不超过四舍五入允许的范围。',
    disagrees: '可能两处的统计范围或者时间不同，也可能有一处印错了。',
  });
  return { ...judged, formula: `一处是${printedWords(other)}，另一处是${printedWords(claim)}` };
}
