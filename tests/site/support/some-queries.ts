const natural =
  '集聚区 产业集聚区 集中供热 财政收入 一段 民生 创新 项目 PPP 14820 41.5% 931H “一城一区一改造” 招商引资 示范区 人大常委会 ' +
  '污水处理厂 南水北调 全国人大代表 ‰ ℃ × ● 《 …… — , ， . 。 % 1 2012 十二五 反读侵权 反渎侵权 and development 瑞庆发汽车 瑞庆汽车';

/** Words that reports do not hold, or hold in another order. */
const absent = '四一.五% 區聚集 没有这样的话 xyz 99999 供热集中 𠮷 é <img （）（） ♥';

/**
 * Queries of every sort for texts without white space: natural ones, pieces of 1 to 40 characters in
 * either width and case, pairs of words, strings that stand nowhere. The same ones every time.
 */
export function someQueries(texts: readonly string[], count: number): string[] {
  const random = numbers(20_120_203);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)];
  const piece = (longest: number) => {
    const characters = Array.from(pick(texts) ?? '');
    const start = Math.floor(random() * characters.length);
    return characters.slice(start, start + 1 + Math.floor(random() * longest)).join('');
  };
  const other = (text: string) =>
    text.replace(/[0-9a-z%.]/g, (each) => {
      const cased = random() < 0.5 ? each.toUpperCase() : each;
      return random() < 0.5 ? String.fromCharCode(cased.charCodeAt(0) + 0xfee0) : cased;
    });
  const marked = texts.filter((text) => /[0-9a-z%]/.test(text));
  const near = (characters: RegExp) => {
    const text = pick(marked) ?? '';
    const at = text.search(characters);
    return text.slice(
      Math.max(0, at - Math.floor(random() * 3)),
      at + 1 + Math.floor(random() * 6),
    );
  };
  const makers = [
    () => piece(40),
    () => piece(12),
    () => piece(4),
    () => other(piece(20)),
    () => other(near(/[0-9a-z%]/)),
    () => near(/[“”（）《》、，；%]/),
    () => `${piece(4)} ${piece(4)}`,
    () => Array.from(piece(6)).reverse().join(''),
  ];
  const queries = new Set([...natural.split(' '), ...absent.split(' ')]);
  for (let turn = 0; queries.size < count; turn += 1) {
    const typed = makers[turn % makers.length]?.() ?? '';
    if (plainWords(typed)) queries.add(typed);
  }
  return [...queries].slice(0, count);
}

/** Two words that overlap would be counted once where they do. */
function plainWords(typed: string): boolean {
  const words = typed.split(' ');
  const apart = words.every((word, index) =>
    words.every((each, other) => index === other || !shareCharacter(word, each)),
  );
  return typed.trim() !== '' && !/(^|\s)-/.test(typed) && !/["＂]/.test(typed) && apart;
}

function shareCharacter(one: string, other: string): boolean {
  return Array.from(one).some((each) => other.includes(each));
}

/** Numbers from 0 to 1 that look random: mulberry32. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
