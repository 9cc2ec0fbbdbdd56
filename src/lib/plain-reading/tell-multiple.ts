import { decimalText, exactValue, grouped } from '../../exact/decimal-text.ts';
import {
  absolute,
  compare,
  type Fraction,
  fraction,
  minus,
  plus,
  times,
  toPower,
} from '../../exact/fraction.ts';
import { afterFall, boundOf, boundShort } from '../../exact/qualifier.ts';
import type { Figure } from '../../schemas/figure.ts';
import { compared, isOtherPlace } from './periods.ts';
import type { PlainSentence } from './types.ts';

const one = fraction(1n);
const hundred = fraction(100n);

/** 倍 and 番: what 100 becomes, and the same in per cent. */
export function tellMultiple(figure: Figure): PlainSentence[] {
  const value = exactValue(figure.value);
  if (!value || value.n <= 0n || (figure.unit !== '倍' && figure.unit !== '番')) return [];
  if (figure.unit === '番' || /番/u.test(figure.quote)) return tellDoubling(figure, value);
  return [figure.relation === 'growth' ? tellGrown(figure, value) : tellTimes(figure, value)];
}

/** 翻两番 is 4 times: twice, and twice again. The value may be the 2 of 番 or the 4 of 倍. */
function tellDoubling(figure: Figure, value: Fraction): PlainSentence[] {
  const factor = figure.unit === '番' ? doubled(value) : value;
  if (!factor) return [];
  const { before, after } = compared({ ...figure, relation: 'ratio' });
  const verb = boundOf(figure.qualifier) ? '' : '就是';
  const index = bounded(figure, grouped(times(factor, hundred)));
  const example = before === '原来' ? '' : `：如果${before}是100，${after}${verb}${index}`;
  const change = `${decimalText(times(minus(factor, one), hundred))}%`;
  const twice = compare(factor, fraction(4n)) === 0 ? '（先变成2倍，再变成2倍）' : '';
  const size = `${decimalText(factor)}倍`;
  const text = `${figure.quote}就是变成原来的${size}${twice}，增长${change}${example}。`;
  return [{ kind: 'doubling', text }];
}

/** 2 of 番 → 4 of 倍; undefined for what no report means. */
function doubled(value: Fraction): Fraction | undefined {
  const sane = value.d === 1n && value.n <= 20n;
  return sane ? toPower(fraction(2n), Number(value.n)) : undefined;
}

/** 增长2倍 adds twice the base: three times in all. */
function tellGrown(figure: Figure, value: Fraction): PlainSentence {
  const factor = plus(one, value);
  const { before, after } = compared({ ...figure, relation: 'ratio' });
  const text =
    `增长${decimalText(value)}倍，是在原来的上面再加${decimalText(value)}倍，` +
    `变成原来的${decimalText(factor)}倍：如果${before}是100，${after}${link(figure)}${index(figure, factor)}。`;
  return { kind: 'ratio', text };
}

/** 是2010年的1.8倍 is a growth of 80 %. */
function tellTimes(figure: Figure, value: Fraction): PlainSentence {
  const { before, after } = compared(figure);
  const change = times(minus(value, one), hundred);
  const bound = boundOf(figure.qualifier);
  const turned = bound && change.n < 0n ? afterFall(bound) : bound;
  const percent = `${decimalText(absolute(change))}%`;
  const size = turned ? boundShort(turned, percent) : percent;
  const other = isOtherPlace(figure.base);
  const [more, less] = other ? ['高出', '低'] : ['增长', '下降'];
  const same = change.n === 0n;
  const told = same ? '两个数一样' : `${change.n < 0n ? less : more}${size}`;
  const text = `如果${before}是100，${after}${link(figure)}${index(figure, value)}，也就是${told}。`;
  return { kind: 'ratio', text };
}

function index(figure: Figure, factor: Fraction): string {
  return bounded(figure, grouped(times(factor, hundred)));
}

function link({ qualifier }: Figure): string {
  return boundOf(qualifier) ? '' : '大约是';
}

function bounded({ qualifier }: Figure, amount: string): string {
  const bound = boundOf(qualifier);
  return bound ? boundShort(bound, amount) : amount;
}
