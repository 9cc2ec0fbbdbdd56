import { foldForNumbers } from '../numbers/fold.ts';
import { readNumber } from '../numbers/parse-number.ts';
import { endOfDate } from './dates.ts';
import { readFraction, readFrequency, readHalf, readProportion, readRank } from './forms.ts';
import { readQuantity } from './quantity.ts';
import type { FigureToken } from './token.ts';
import { isName, isNoFigure } from './traps.ts';

const numeralRun = /[零一二两三四五六七八九十百千万亿]/u;
const start = /[\d零一二两三四五六七八九十百千万亿翻半每双几数第]/u;

/**
 * Every figure of a text in order, names that hold a number included (`name`). The text is read once,
 * from left to right; each reader looks at a bounded stretch ahead, so the time is linear.
 */
export function findFigures(text: string): FigureToken[] {
  const folded = foldForNumbers(text);
  const tokens: FigureToken[] = [];
  let at = 0;
  while (at < folded.length) {
    if (!start.test(folded.charAt(at))) {
      at += 1;
      continue;
    }
    const date = endOfDate(folded, at);
    if (date > at) {
      at = date;
      continue;
    }
    const token = readToken(folded, at);
    if (token && !isNoFigure(folded, token)) {
      tokens.push({ ...token, name: token.name || isName(folded, token) });
      at = token.end;
    } else at = Math.max(token?.end ?? 0, endOfRun(folded, at));
  }
  return tokens;
}

function readToken(text: string, at: number): FigureToken | undefined {
  return (
    readProportion(text, at) ??
    readFraction(text, at) ??
    readFrequency(text, at) ??
    readRank(text, at) ??
    readHalf(text, at) ??
    readQuantity(text, at)
  );
}

/** Past the characters that were tried and are no figure. */
function endOfRun(text: string, at: number): number {
  const number = readNumber(text, at);
  if (number) return number.end;
  let end = at + 1;
  if (!numeralRun.test(text.charAt(at)) && !/\d/.test(text.charAt(at))) return end;
  while (end < text.length && (numeralRun.test(text.charAt(end)) || /\d/.test(text.charAt(end)))) {
    end += 1;
  }
  return end;
}
