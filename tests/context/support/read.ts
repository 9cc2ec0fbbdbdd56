import { resolveFigures } from '../../../scripts/context/resolve.ts';
import type { PlaceWord, ResolvedFigure, TextContext } from '../../../scripts/context/types.ts';
import { findFigures } from '../../../scripts/figures/find-figures.ts';
import { toValue } from '../../../scripts/numbers/decimal.ts';

const names: Record<string, string> = {
  焦作市: '焦作市',
  河南省: '河南省',
  孟州市产业集聚区: '孟州市产业集聚区',
  孟州市: '孟州市',
  沁阳市: '沁阳市',
  博爱县: '博爱县',
  苏家作乡: '苏家作乡',
  阳庙镇: '阳庙镇',
  焦作新区: '焦作新区',
  新区: '焦作新区',
  中国: '中国',
};

/** Places as the vocabulary gives them: longest word first. */
export const places: readonly PlaceWord[] = Object.entries(names)
  .map(([word, name]) => ({ word, name }))
  .sort((a, b) => b.word.length - a.word.length);

/** A report to the people's congress of a city, early in 2014. */
const report: TextContext = {
  genre: 'report',
  date: '2014-03',
  place: '焦作市',
  headings: [],
  places,
};

/** What is read of one figure: the quote, the value with its sign, and the rest. */
export type Reading = Omit<ResolvedFigure, 'token' | 'sign'> & {
  readonly quote: string;
  readonly value: number | undefined;
};

/** Every figure of a paragraph with its context, read in a report of March 2014 or otherwise. */
export function read(text: string, context: Partial<TextContext> = {}): Reading[] {
  return resolveFigures(text, findFigures(text), { ...report, ...context }).map(
    ({ token, sign, ...rest }) => {
      const value = token.value && Number(toValue(token.value)) * sign;
      return { quote: text.slice(token.start, token.end), value, ...rest };
    },
  );
}

/** One field of every figure of a paragraph: `quote field`, – where there is none. */
export function show(
  text: string,
  field: Exclude<keyof Reading, 'quote'>,
  context: Partial<TextContext> = {},
): string[] {
  return read(text, context).map((figure) => `${figure.quote} ${figure[field] ?? '–'}`);
}
