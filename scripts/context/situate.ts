import type { FigureToken } from '../figures/token.ts';
import type { Situation } from './types.ts';

/** No sentence is followed further than this, so that hostile texts stay linear. */
const REACH = 240;
const sentenceStop = /[。！？!?；;\n]/u;
const fullStop = /[。！？!?\n]/u;
const clauseStop = /[。！？!?；;，,、：:（(）)\n]/u;

/** Each token with the words around it, cut at sentences, clauses and the figure before it. */
export function situate(text: string, tokens: readonly FigureToken[]): Situation[] {
  const openingEnd = nextStop(text, 0, Math.min(text.length, REACH), sentenceStop);
  return tokens.map((token, index) => {
    const floor = Math.max(0, token.start - REACH);
    const ceiling = Math.min(text.length, token.end + REACH);
    const sentenceStart = lastStop(text, token.start, floor, sentenceStop);
    const clauseStart = Math.max(
      lastStop(text, token.start, floor, clauseStop),
      tokens[index - 1]?.end ?? 0,
    );
    return {
      token,
      index,
      sentenceBefore: text.slice(sentenceStart, token.start),
      statementBefore: text.slice(lastStop(text, token.start, floor, fullStop), token.start),
      clauseBefore: text.slice(clauseStart, token.start),
      sinceLast: sinceLast(text, tokens[index - 1]?.end, token.start),
      clauseAfter: text.slice(token.end, nextStop(text, token.end, ceiling, clauseStop)),
      sentenceAfter: text.slice(token.end, nextStop(text, token.end, ceiling, sentenceStop)),
      opening: text.slice(0, Math.min(sentenceStart, openingEnd)),
      earlier: text.slice(Math.max(0, sentenceStart - 2 * REACH), sentenceStart),
    };
  });
}

/** The words between two figures; nothing where they are far apart. */
function sinceLast(text: string, end: number | undefined, start: number): string {
  return end === undefined || start - end > REACH ? '' : text.slice(end, start);
}

/** After the last stop before `at`; a stop inside a figure or a quotation mark's pair still counts. */
function lastStop(text: string, at: number, floor: number, stop: RegExp): number {
  for (let index = at - 1; index >= floor; index -= 1) {
    if (stop.test(text.charAt(index))) return index + 1;
  }
  return floor;
}

function nextStop(text: string, at: number, ceiling: number, stop: RegExp): number {
  for (let index = at; index < ceiling; index += 1) {
    if (stop.test(text.charAt(index))) return index;
  }
  return ceiling;
}
