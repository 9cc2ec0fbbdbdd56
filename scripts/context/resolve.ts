import type { FigureToken } from '../figures/token.ts';
import { readIndicator } from './indicator.ts';
import { readPeriod } from './period.ts';
import { readPlace } from './place.ts';
import { readQualifier } from './qualifier.ts';
import { readRelation } from './relation.ts';
import { situate } from './situate.ts';
import { isPlanSection, readStatus } from './status.ts';
import type { ResolvedFigure, Situation, TextContext } from './types.ts';

/** 分别, and what a list after it is measured against: 分别是2010年的. */
const respectively =
  /分别(?:[^，。；\d]{0,12}|(?:是|为|比|较|相当于)(?:\d{4}年|上年|去年)的?[^，。；\d]{0,6})$/u;
/** What separates two figures of one list. */
const listMark = /^(?:左右|以上|多)?[、和及与，]$/u;
/** How far back a figure looks for the name it shares. */
const LOOK_BACK = 16;

/** Reads the context of every figure of one paragraph, from left to right. */
export function resolveFigures(
  text: string,
  tokens: readonly FigureToken[],
  context: TextContext,
): ResolvedFigure[] {
  const plan = isPlanSection(context) === true;
  const resolved: ResolvedFigure[] = [];
  const situations = situate(text, tokens);
  for (const [index, situation] of situations.entries()) {
    const last = situations[index - 1];
    resolved.push(resolveOne(situation, last, context, plan, resolved));
  }
  return distribute(situations, resolved, context);
}

function resolveOne(
  situation: Situation,
  last: Situation | undefined,
  context: TextContext,
  plan: boolean,
  before: readonly ResolvedFigure[],
): ResolvedFigure {
  const { token } = situation;
  const listed = listMark.test(situation.sinceLast) ? before.at(-1) : undefined;
  const own = readRelation(situation);
  const inherits =
    listed &&
    (listed.token.unit === token.unit ||
      (listed.relation === 'change' && own.relation !== 'growth' && own.relation !== 'share'));
  const relation = inherits ? listed.relation : own.relation;
  // A printed minus is its own figure's; 下降 is the whole list's.
  const printedMinus = /[-－—]$/u.test(last?.clauseBefore ?? '');
  const sign = inherits && !printedMinus ? listed.sign : own.sign;
  const period = readPeriod(situation, context, plan, relation);
  const status = readStatus(situation, context, period);
  const previous = lastInSentence(situation, before);
  const { indicator, how } = readIndicator(situation, relation, previous?.indicator);
  const qualifier = readQualifier(situation);
  const place = readPlace(situation, context);
  const base = readBase(situation);
  return {
    token,
    relation,
    sign,
    status,
    how: `${token.how}/${how}`,
    ...(indicator ? { indicator } : {}),
    ...(qualifier ? { qualifier } : {}),
    ...(place ? { place } : {}),
    ...(period && status !== 'rule' ? { period } : {}),
    ...(base ? { base } : {}),
  };
}

/** The last figure of the same sentence that names what it measures, thresholds aside. */
function lastInSentence(
  situation: Situation,
  before: readonly ResolvedFigure[],
): ResolvedFigure | undefined {
  const start = situation.token.start - situation.sentenceBefore.length;
  const floor = Math.max(0, before.length - LOOK_BACK);
  for (let index = before.length - 1; index >= floor; index -= 1) {
    const figure = before[index];
    if (!figure || figure.token.start < start) return undefined;
    if (figure.status !== 'rule' && figure.status !== 'name' && figure.indicator) return figure;
  }
  return undefined;
}

/** 是2010年的1.8倍, 比2010年提高, 高于全省平均水平. */
function readBase({ sentenceBefore }: Situation): string | undefined {
  const clause = sentenceBefore.split(/[，；]/u).at(-1) ?? '';
  const year = /(?:是|为|比|较|相当于)(?:上年|去年|((?:19|20)\d{2})年)/u.exec(clause);
  if (year?.[1]) return year[1];
  return /(?:高于|低于|高出|是)(全[省国市](?:平均(?:水平)?)?)/u.exec(clause)?.[1];
}

/** 分别: the last figures of a list take the names of the first, one each. */
function distribute(
  situations: readonly Situation[],
  resolved: readonly ResolvedFigure[],
  context: TextContext,
): ResolvedFigure[] {
  const figures = [...resolved];
  for (let index = 0; index < figures.length; index += 1) {
    const situation = situations[index];
    if (!situation || !respectively.test(situation.sentenceBefore.slice(-24))) continue;
    const list = listFrom(situations, index);
    const start = situation.token.start - situation.sentenceBefore.length;
    const named = figures
      .slice(Math.max(0, index - LOOK_BACK), index)
      .filter((figure) => figure.token.start >= start && figure.indicator !== undefined)
      .slice(-list.length);
    const names = namesOf(situation, list.length) ?? named.map((figure) => figure.indicator);
    if (names.length !== list.length) continue;
    for (const [order, at] of list.entries()) {
      const figure = figures[at];
      const name = names[order];
      const place = placeNamed(name, context);
      if (figure && place) figures[at] = { ...figure, place, how: `${figure.how}/分别` };
      else if (figure && name)
        figures[at] = { ...figure, indicator: name, how: `${figure.how}/分别` };
    }
    index = list.at(-1) ?? index;
  }
  return figures;
}

/** 孟州市、沁阳市分别…: the names before 分别 may be places. */
function placeNamed(name: string | undefined, { places }: TextContext): string | undefined {
  return places.find(({ word }) => word === name)?.name;
}

/** The figures of one list: each but the first is separated by 、和 only. */
function listFrom(situations: readonly Situation[], first: number): number[] {
  const list = [first];
  for (let index = first + 1; index < situations.length; index += 1) {
    if (!listMark.test(situations[index]?.sinceLast ?? '')) break;
    list.push(index);
  }
  return list;
}

/** 城乡居民收入、财政收入分别增长: the names stand before 分别, joined by 、 and 和. */
function namesOf({ sentenceBefore }: Situation, count: number): string[] | undefined {
  const list = (sentenceBefore.split('分别').at(-2) ?? '').split(/[，；：]/u).at(-1) ?? '';
  if (/\d/.test(list)) return undefined;
  const names = list
    .split(/[、和及与]/u)
    .map((name) => name.trim())
    .filter((name) => name.length >= 2);
  return names.length === count ? names : undefined;
}
