import type { BlockText, FigureInText } from '../stages/report-text.ts';
import { below, clauseWith, firstWords, inside, type Mark, numbers } from './list-marks.ts';

/** A count and the list that belongs to it. */
export interface CountedList {
  readonly block: BlockText;
  readonly count: FigureInText;
  /** Each item by its first words, as printed. */
  readonly items: readonly string[];
  /** The text breaks off inside the list. */
  readonly cut: boolean;
}

const counted =
  /方面|工作|任务|保障|重点|措施|问题|目标|行动|转变|突破|关系|环节|特点|原则|要求|关键|提升|大事|实事|举措|要点/u;
/** The first item stands no further from its count. */
const NEAR = 60;

/** Counts of an article that a numbered list follows: 八个方面, then 一是 to 八是. */
export function serialLists(blocks: readonly BlockText[]): CountedList[] {
  return blocks.flatMap((block, at) => {
    if (block.kind === 'heading') return [];
    return block.figures.flatMap((count, index): CountedList[] => {
      if (!announces(block, count)) return [];
      const next = block.figures[index + 1];
      const items = itemsInside(blocks, at, count, next) ?? itemsBelow(blocks, at, count);
      return items && items.words.length > 1
        ? [{ block, count, items: items.words, cut: isCut(blocks, items.last) }]
        : [];
    });
  });
}

/** 六项重点工作: a count of things that are listed, not the name of a slogan or the sum of names. */
function announces({ text }: BlockText, { figure, start, end }: FigureInText): boolean {
  const { relation, value, quote, status } = figure;
  if (relation !== 'count' || status === 'name' || typeof value !== 'number') return false;
  if (value < 2 || value > 12 || /[年月次人]$/u.test(quote)) return false;
  const clause = /[^。；;：:，,]*$/u.exec(text.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  return counted.test(text.slice(end, end + 8)) && !/[、和“]/u.test(clause);
}

interface Items {
  readonly words: string[];
  /** Index of the block of the last item. */
  readonly last: number;
}

/** 确定了六项重点工作。一是……; the list may go on in the next paragraphs. */
function itemsInside(
  blocks: readonly BlockText[],
  at: number,
  count: FigureInText,
  next: FigureInText | undefined,
): Items | undefined {
  const text = blocks[at]?.text ?? '';
  for (const mark of inside) {
    const first = clauseWith(text, mark('一'), count.end);
    if (first < 0 || first - count.end > NEAR) continue;
    if (next && next.start < first && next.figure.relation === 'count') return undefined;
    return itemsFrom(blocks, at, first, mark);
  }
  return undefined;
}

/** 重点做好五项工作。 and then paragraphs or headings that begin with 一是, （一） or 一、. */
function itemsBelow(
  blocks: readonly BlockText[],
  at: number,
  count: FigureInText,
): Items | undefined {
  const [block, next] = [blocks[at], blocks[at + 1]];
  if (!block || !next || !/^[^。；，,]{0,12}[。：:]?$/u.test(block.text.slice(count.end).trim())) {
    return undefined;
  }
  const mark = below.find((each) => next.text.trimStart().startsWith(each('一')));
  if (!mark) return undefined;
  return inside.includes(mark)
    ? itemsFrom(blocks, at + 1, 0, mark)
    : openings(blocks, at + 1, mark);
}

/** Marks in the running text; undefined where a second list begins before the first has ended. */
function itemsFrom(
  blocks: readonly BlockText[],
  at: number,
  from: number,
  mark: Mark,
): Items | undefined {
  const words: string[] = [];
  let [last, start] = [at, from];
  for (let index = at; index < blocks.length; ) {
    const { text, kind } = blocks[index] ?? { text: '', kind: 'heading' };
    if (kind === 'heading' && index > at) break;
    const found = clauseWith(text, mark(numbers[words.length] ?? ''), start);
    const again = words.length > 0 ? clauseWith(text, mark('一'), start) : -1;
    if (again >= 0 && (found < 0 || again < found)) {
      return index === last ? undefined : { words, last };
    }
    if (found < 0) {
      index += 1;
      start = 0;
      // Without a mark in the next paragraph the list is over.
      if (index - last > 1) break;
      continue;
    }
    words.push(firstWords(text.slice(found)));
    [last, start] = [index, found + 1];
  }
  return { words, last };
}

/** Paragraphs and headings that begin with the marks in order, until a heading above them. */
function openings(blocks: readonly BlockText[], at: number, mark: Mark): Items {
  const words: string[] = [];
  let last = at;
  const level = blocks[at]?.level || 7;
  for (let index = at; index < blocks.length; index += 1) {
    const { text = '', kind, level: own = 0 } = blocks[index] ?? {};
    const opening = text.trimStart();
    if (opening.startsWith(mark(numbers[words.length] ?? '\0'))) {
      words.push(firstWords(opening));
      last = index;
    } else if (opening.startsWith(mark('一')) || (kind === 'heading' && own < level)) break;
  }
  return { words, last };
}

function isCut(blocks: readonly BlockText[], from: number): boolean {
  return blocks.slice(from).some(({ gapAfter, kind }) => gapAfter || kind === 'mark');
}
