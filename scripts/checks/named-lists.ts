import type { BlockText, FigureInText } from '../stages/report-text.ts';
import type { CountedList } from './serial-lists.ts';

const stops = /[，,。；;：:！？（）()《》“”]/u;
const joins = /以及|和|及|与/u;
/** Words that open a clause before the first name. */
const verbs =
  /^.*(?:启动|打造|围绕|推进|划分为|形成了?|建立|包括|发展|突出|做好|抓好|实现|成立|组建|重点对|集聚区内|加快)(?=.{2})/u;

/**
 * Counts that close a list of names, and 五个突出 with what begins with 突出. Only lists as long as
 * their count: of others nobody can tell where the list begins, or what 等 leaves out.
 */
export function namedLists(blocks: readonly BlockText[]): CountedList[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [];
    return block.figures.flatMap((count): CountedList[] => {
      const { relation, value } = count.figure;
      if (relation !== 'count' || typeof value !== 'number' || value < 2 || value > 30) return [];
      if (count.figure.quote.endsWith('位')) return []; // 两位数
      const items = [listBefore(block.text, count), listOfSlogan(block.text, count)].find(
        (list) => list?.length === value,
      );
      return items ? [{ block, count, items, cut: false }] : [];
    });
  });
}

/** 纺织、装备制造、电子信息等4个产业集群; the last name may be joined by 和. */
function listBefore(text: string, { start, figure }: FigureInText): string[] | undefined {
  const head = text.slice(Math.max(0, start - 200), start).replace(/[“‘"]$/u, '');
  const outside = head.replaceAll(/[（(][^（）()]*[）)]/gu, (inside) => '　'.repeat(inside.length));
  const from = outside.split('').findLastIndex((character) => stops.test(character)) + 1;
  const clause = outside.slice(from).replace(/(?:等等?|这|的)$/u, '');
  const names = splitNames(clause, Number(figure.value))?.map(withoutBrackets);
  if (!names?.every(isName)) return undefined;
  // 国家级1家、市级2家 tells counts, it does not list names.
  const [first = '', ...others] = names;
  const counts = /\d|[一二两三四五六七八九十][个家项条大种]/u;
  if (others.some((name) => counts.test(name)) && !others.every((name) => counts.test(name))) {
    return undefined;
  }
  if (names.length === 2 && counts.test(first + others[0])) return undefined;
  return [first.replace(verbs, ''), ...others].map(shorten);
}

/** What stands before the brackets of a name; of the first one, what stands behind them. */
function withoutBrackets(name: string, index: number): string {
  const pieces = name.split(/　+/u).filter((piece) => piece !== '');
  return (index === 0 ? pieces.at(-1) : pieces[0]) ?? '';
}

function splitNames(clause: string, count: number): string[] | undefined {
  const names = clause.split('、');
  if (names.length === count && names.length > 1) return names;
  const last = names.at(-1) ?? '';
  const join = joins.exec(last);
  if (!join || names.length + 1 !== count) return undefined;
  return [
    ...names.slice(0, -1),
    last.slice(0, join.index),
    last.slice(join.index + join[0].length),
  ];
}

/** 新建 and 改造了 are no names, nor is what a pair of commas leaves empty. */
function isName(name: string): boolean {
  return (
    name.trim().length > 1 &&
    !/(?:了|新建|新增|改造|完成|建成|达到?|实现|提出|是我国|是|为)$/u.test(name)
  );
}

/** “五个突出”，即突出水系建设，……；突出环境治理 */
function listOfSlogan(text: string, { end, start }: FigureInText): string[] | undefined {
  if (!/[“]$/u.test(text.slice(0, start))) return undefined;
  const slogan = /^([\u4e00-\u9fff]{1,2})”[^。：；]{0,6}[，：。]?(?:即|就是|：)/u.exec(
    text.slice(end),
  );
  const word = slogan?.[1];
  if (!word) return undefined;
  const rest = text.slice(end + slogan[0].length);
  const clauses =
    word === '一'
      ? (/^[^。；]*/u.exec(rest)?.[0].split('、') ?? [])
      : rest.split(/[；。，]/u).filter((clause) => clause.startsWith(word));
  return clauses.map(shorten);
}

function shorten(name: string): string {
  return name.trim().slice(0, 20);
}
