import { type Fraction, minus, over, plus, times } from '../../src/exact/fraction.ts';
import { readPrinted } from '../../src/exact/printed.ts';

/** A piece of a formula: a figure (or an end of what rounds to it), a decimal such as 1.5 or 5亿, or a sign. */
export interface Token {
  readonly kind: 'figure' | 'number' | 'sign';
  readonly text: string;
  /** Of a figure: its id, and which end is meant. */
  readonly id: string;
  readonly end: 'value' | 'low' | 'high';
}

/** Why a formula has no value. */
export class FormulaError extends Error {}

const forms = /\s*(?:(low|high)?\[([^\]]*)\]|(\d+(?:\.\d+)?)(万|亿)?|([-+*/()]))/y;

/**
 * Cuts a formula into its pieces.
 * @throws {FormulaError} at a character that belongs to none
 */
export function readFormula(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (formula.slice(at).trim() !== '') {
    forms.lastIndex = at;
    const match = forms.exec(formula);
    if (!match) throw new FormulaError(`Unexpected \`${formula.slice(at).trim().charAt(0)}\``);
    const [, end, id, number, power = '', sign = ''] = match;
    at = forms.lastIndex;
    if (id !== undefined) {
      const which = end === 'low' || end === 'high' ? end : 'value';
      tokens.push({ kind: 'figure', text: match[0].trim(), id, end: which });
    } else {
      const kind = number === undefined ? 'sign' : 'number';
      tokens.push({
        kind,
        text: number === undefined ? sign : number + power,
        id: '',
        end: 'value',
      });
    }
  }
  return tokens;
}

/**
 * The value of a formula: × and ÷ before + and −, parentheses before all.
 * @param read the value of a figure; it may throw
 * @throws {FormulaError} where the formula is none, or divides by 0
 */
export function evaluate(tokens: readonly Token[], read: (figure: Token) => Fraction): Fraction {
  let at = 0;
  const sign = (signs: string): string | undefined => {
    const token = tokens[at];
    if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined;
    at += 1;
    return token.text;
  };
  const value = sum();
  if (at < tokens.length) throw new FormulaError(`Unexpected \`${tokens[at]?.text}\``);
  return value;

  function sum(): Fraction {
    let left = product();
    for (let each = sign('+-'); each; each = sign('+-')) {
      left = (each === '+' ? plus : minus)(left, product());
    }
    return left;
  }

  function product(): Fraction {
    let left = atom();
    for (let each = sign('*/'); each; each = sign('*/')) {
      const right = atom();
      if (each === '/' && right.n === 0n) throw new FormulaError('Unexpected division by 0');
      left = (each === '*' ? times : over)(left, right);
    }
    return left;
  }

  function atom(): Fraction {
    if (sign('(')) {
      const inner = sum();
      if (!sign(')')) throw new FormulaError('Unexpected open parenthesis');
      return inner;
    }
    const token = tokens[at];
    at += 1;
    if (token?.kind === 'figure') return read(token);
    const number = token?.kind === 'number' ? readPrinted(token.text)?.value : undefined;
    if (!number) throw new FormulaError(`Unexpected ${token ? `\`${token.text}\`` : 'end'}`);
    return number;
  }
}
