import { decimalText, exactValue } from '../../exact/decimal-text.ts';
import { fraction, times } from '../../exact/fraction.ts';
import type { Figure } from '../../schemas/figure.ts';
import { englishOf } from './english-magnitude.ts';
import { isConstantPrice } from './is-constant-price.ts';
import { spellOut } from './spell-out.ts';
import { tellArea } from './tell-area.ts';
import { tellAverageGrowth } from './tell-average-growth.ts';
import { tellFrequency } from './tell-frequency.ts';
import { tellGrowth } from './tell-growth.ts';
import { tellMultiple } from './tell-multiple.ts';
import { isNaturalGrowth, tellPerMille } from './tell-per-mille.ts';
import { tellPerPerson } from './tell-per-person.ts';
import { tellPoints } from './tell-points.ts';
import { tellProportion } from './tell-proportion.ts';
import { tellQualifier } from './tell-qualifier.ts';
import { tellRange } from './tell-range.ts';
import { tellRank } from './tell-rank.ts';
import { tellShare } from './tell-share.ts';
import { tellUsDollars } from './tell-us-dollars.ts';
import type { Facts, PlainReading, PlainSentence, Surroundings } from './types.ts';
import { isYearlyAverage } from './yearly-average.ts';

/**
 * What a figure says, in sentences of plain Chinese: its size, what surrounds the number, what
 * follows from it. Only arithmetic on printed digits and on the facts given; nothing for names.
 * @param surroundings the level beside a growth rate, and the words before the figure
 */
export function readPlainly(
  figure: Figure,
  facts: Facts,
  surroundings: Surroundings = {},
): PlainReading {
  if (figure.status === 'name') return { sentences: [], english: null };
  const read = withoutTenths(figure);
  const sentences = [
    ...spellOut(read),
    ...tellRange(read),
    ...tellQualifier(read),
    ...tellChange(read, facts, surroundings),
    ...tellPoints(read, surroundings),
    ...tellMultiple(read),
    ...tellShare(read),
    ...tellPerMille(read),
    ...tellArea(read, facts),
    ...tellPerPerson(read, facts),
    ...tellUsDollars(read, facts),
    ...tellRank(read),
    ...tellFrequency(read, surroundings),
    ...tellProportion(read),
  ];
  return { sentences, english: englishOf(read) };
}

function tellChange(figure: Figure, facts: Facts, surroundings: Surroundings): PlainSentence[] {
  if (isNaturalGrowth(figure)) return [];
  if (isYearlyAverage(figure, surroundings)) {
    return tellAverageGrowth(figure, isConstantPrice(figure, facts, surroundings));
  }
  return tellGrowth(figure, facts, surroundings);
}

/** 七成 is 70 %, whether it was read as 7 of 成 or as 70 of %. */
function withoutTenths(figure: Figure): Figure {
  const tenths = figure.unit === '成' ? exactValue(figure.value) : undefined;
  if (!tenths) return figure;
  return { ...figure, unit: '%', value: decimalText(times(tenths, fraction(10n))) };
}
