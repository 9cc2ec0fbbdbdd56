import type { PlaceWord, Situation, TextContext } from './types.ts';

const own = /^(?:我|全|本|该)(?:省|市|县|区|州|镇|乡|街道|集聚区)/u;
const nation = /^(?:我|全)国/u;
const province = /(?:全|我)省(?:的|共|已|规划|首批|第一批)?$/u;
/** What may stand between the start of a clause and the place that is its subject. */
const opener =
  /^(?:其中|同时|此外|目前|截至目前|至此|与此同时|据悉|据了解|去年|今年|明年|全年|年内|到|截至|\d{4}年|\d{1,2}月份?|底|末|年底|来|以来|，|—|　)*(?:在|对|以|将|由|从|使|为)?$/u;
const LONGEST_OPENER = 24;
/** What follows a place that is spoken of, wherever it stands. */
const spoken =
  /^(?:的)?(?:规模以上|固定|生产总值|工业|完成|实现|建成|累计|共|已|达|新增|全年|财政|人均|农民|城镇|主要)/u;

/**
 * The place a figure speaks of: the subject of its clause or sentence, of the sentence that opens
 * the paragraph, of a heading, or the text's own.
 */
export function readPlace(situation: Situation, context: TextContext): string | undefined {
  const { token, clauseBefore, sentenceBefore, opening } = situation;
  if (token.kind !== 'rank' && province.test(clauseBefore)) return provinceOf(context);
  const inSentence = lastSubject(sentenceBefore, context);
  if (inSentence) return inSentence;
  const topic = lastSubject(opening, context);
  if (topic) return topic;
  for (const heading of [...context.headings].reverse()) {
    const named = context.places.find(({ word }) => heading.startsWith(word));
    if (named) return named.name;
  }
  return context.place;
}

/** The last place that is the subject of a clause of `text`. */
function lastSubject(text: string, context: TextContext): string | undefined {
  const clauses = text.split(/[，。；：！？\n“”]/u);
  for (let index = clauses.length - 1; index >= 0; index -= 1) {
    const name = subjectOf(clauses[index] ?? '', context);
    if (name) return name;
  }
  return undefined;
}

function subjectOf(clause: string, context: TextContext): string | undefined {
  for (let at = 0; at < clause.length; at += 1) {
    const rest = clause.slice(at, at + 16);
    const opens = at <= LONGEST_OPENER && opener.test(clause.slice(0, at));
    if (opens && nation.test(rest)) return undefined;
    if (opens && own.test(rest) && !isAttribute(clause.slice(at + 2))) {
      return ownPlace(rest.charAt(1), context);
    }
    const named = startingPlace(clause.charAt(at), rest, context);
    if (!named || (named.name === '中国' && context.place !== '中国')) continue;
    const after = clause.slice(at + named.word.length);
    if ((opens && !isAttribute(after)) || spoken.test(after)) return named.name;
    at += named.word.length - 1;
  }
  return undefined;
}

const indexes = new WeakMap<readonly PlaceWord[], Map<string, PlaceWord[]>>();

/** The longest place word that `rest` begins with; looked up by its first character. */
function startingPlace(
  first: string,
  rest: string,
  { places }: TextContext,
): PlaceWord | undefined {
  let index = indexes.get(places);
  if (!index) {
    index = Map.groupBy(places, ({ word }) => word.charAt(0));
    indexes.set(places, index);
  }
  return index.get(first)?.find(({ word }) => rest.startsWith(word));
}

/** 我省 in a city's report is the province; 全镇 is the town the headings or the paragraph name. */
function ownPlace(kind: string, context: TextContext): string | undefined {
  if (kind === '省') return provinceOf(context);
  if (kind !== '镇' && kind !== '乡' && kind !== '街') return context.place;
  const named = [...context.headings].reverse().flatMap((heading) => {
    const found = context.places.find(({ word }) => heading.startsWith(word));
    return found ? [found.name] : [];
  });
  return named[0];
}

/** 焦作海关, 中国驰名商标, 孟州黄河大桥: the name of something else. */
function isAttribute(after: string): boolean {
  return /^(?:首|前|各|最|领先|先进|唯一|海关|军分区|日报|银行|驰名|地方|平均|第|大桥|优质|旅游|养生|共产党|人民银行|中旅|矿山|[、等])/u.test(
    after,
  );
}

function ownProvince(context: TextContext): string | undefined {
  return context.place?.endsWith('省') || context.place?.endsWith('自治区')
    ? context.place
    : undefined;
}

function provinceOf(context: TextContext): string | undefined {
  const own = ownProvince(context);
  if (own) return own;
  // Only of a place of the vocabulary do we know the province.
  const known = context.places.some(({ name }) => name === context.place);
  return known ? context.places.find(({ name }) => name.endsWith('省'))?.name : '全省';
}
