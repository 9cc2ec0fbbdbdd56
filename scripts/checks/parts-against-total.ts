import { addBounds, type Bounds, meet } from '../../src/exact/bounds.ts';
import { roundedBounds } from '../../src/exact/figure-bounds.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import type { BlockText, FigureInText } from '../stages/report-text.ts';
import { judgementOf } from './judgement.ts';
import { isValue } from './same-thing.ts';
import { quoteBetween } from './sentences.ts';
import { figureOf, figuresOf, type Judgement, type Rule, type Statement } from './types.ts';
import { type Reading, weigh } from './weigh.ts';
import { digitsOf } from './words.ts';

/** Words of parts that leave nothing out, and of the total that they make. */
const wholes: readonly { readonly total: RegExp; readonly parts: readonly RegExp[] }[] = [
  { total: /生产总值/u, parts: [/第一产业|一产/u, /第二产业|二产/u, /第三产业|三产/u] },
  { total: /进出口/u, parts: [/(?<!进)出口/u, /进口/u] },
];
/** A sum that is looser than this part of its total meets it by chance. */
const LOOSEST = 0.06;

/**
 * A total and the parts that 其中 names. Where the parts may leave something out, only those that make
 * the total are a statement; a smaller or a greater sum says nothing.
 */
export const partsAgainstTotal: Rule = {
  id: 'parts-against-total',
  find: (articles) =>
    articles.flatMap(({ blocks }) => blocks.flatMap((block) => statementsOf(block))),
  judge,
};

function statementsOf(block: BlockText): Statement[] {
  if (block.kind === 'heading' || block.figures.length < 3) return [];
  const figures = block.figures.filter(({ figure }) => isValue(figure));
  return [...block.text.matchAll(/其中/gu)].flatMap(({ index }) => {
    const open = lastStop(block.text, index);
    // 。其中 speaks of the sentence before.
    const start = open === index ? lastStop(block.text, index - 1) : open;
    const end = block.text.slice(index).search(/。|$/u) + index;
    const totals = figures.filter((each) => each.start >= start && each.end <= index);
    const parts = figures.filter((each) => each.start >= index && each.end <= end);
    return [...Map.groupBy(totals, ({ figure }) => figure.unit)].flatMap(([unit, alike]) => {
      const same = parts.filter(({ figure }) => figure.unit === unit);
      const made = alike
        .map((total) => ({ total, sum: fullSum(block, index, total, same) }))
        .findLast(({ sum }) => sum !== undefined);
      if (made?.sum) return [stated(block, made.total, made.sum)];
      return alike.flatMap((total) => {
        const all = wholeOf(block, total, same);
        return all ? [stated(block, total, all)] : [];
      });
    });
  });
}

function lastStop(text: string, before: number): number {
  const stops = ['。', '；', ';'].map((stop) => text.lastIndexOf(stop, before - 1));
  return Math.max(...stops) + 1;
}

/** Parts whose words say that they are all there are. */
function wholeOf(
  { text, figures }: BlockText,
  total: FigureInText,
  parts: readonly FigureInText[],
): readonly FigureInText[] | undefined {
  const wordsBefore = ({ start }: FigureInText) => {
    const last = figures.findLast((each) => each.end <= start);
    return text.slice(Math.max(last?.end ?? 0, start - 24), start);
  };
  return wholes
    .filter((whole) => whole.total.test(wordsBefore(total)))
    .map((whole) => ({ whole, chosen: parts.slice(0, whole.parts.length) }))
    .find(({ whole, chosen }) => {
      const words = chosen.map(wordsBefore);
      return whole.parts.every((name) => words.filter((each) => name.test(each)).length === 1);
    })?.chosen;
}

/** The first parts whose sum is the total as exactly as it is printed. */
function fullSum(
  { text }: BlockText,
  opening: number,
  total: FigureInText,
  parts: readonly FigureInText[],
): readonly FigureInText[] | undefined {
  const whole = roundedBounds(total.figure);
  const segments = parts.map(({ start }) => text.slice(opening, start).split(/[；;]/u).length);
  if (!whole || segments[0] !== 1 || widthOf(whole, total.figure) > LOOSEST) return undefined;
  for (let count = 2; count <= parts.length; count += 1) {
    const chosen = parts.slice(0, count);
    const used = segments.slice(0, count);
    // Beyond a semicolon only one part each: 续建57个，……；新开工112个，…….
    const parallel = used.every((segment) => segment === 1) || new Set(used).size === count;
    const sum = sumOf(
      chosen.map(({ figure }) => figure),
      (figure) => roundedBounds(figure) ?? { low: null, high: null },
    );
    if (parallel && meet(sum, whole) && widthOf(sum, total.figure) <= LOOSEST) return chosen;
  }
  return undefined;
}

/** How wide bounds are beside a value, as a part of it. */
function widthOf({ low, high }: Bounds, { value }: Figure): number {
  if (!low || !high) return Number.POSITIVE_INFINITY;
  const width = Number(high.n) / Number(high.d) - Number(low.n) / Number(low.d);
  return width / Math.abs(Number(value));
}

function sumOf(parts: readonly Figure[], read: Reading): Bounds {
  return parts.map(read).reduce(addBounds);
}

function stated(block: BlockText, total: FigureInText, parts: readonly FigureInText[]): Statement {
  const last = parts.at(-1) ?? total;
  return {
    rule: 'parts-against-total',
    figures: [
      { role: 'total', figure: total.figure },
      ...parts.map(({ figure }) => ({ role: 'part' as const, figure })),
    ],
    quote: quoteBetween(block, total.start, last.end),
    items: [],
    doubt: null,
  };
}

function judge(statement: Statement): Judgement | undefined {
  const [total, parts] = [figureOf(statement, 'total'), figuresOf(statement, 'part')];
  if (!total || parts.length < 2) return undefined;
  const weighed = weigh(total, (read) => sumOf(parts, read));
  return judgementOf(statement, total, weighed, parts.map(digitsOf).join(' ＋ '), {
    agrees: '各部分加起来，与总数对得上。',
    disagrees: '可能还有没列出的部分，或者各部分有重复、统计范围不同，也可能有一个数字印错了。',
  });
}
