import { isOpen } from '../../src/exact/figure-bounds.ts';
import { namedLists } from './named-lists.ts';
import { quoteBetween } from './sentences.ts';
import { type CountedList, serialLists } from './serial-lists.ts';
import { figureOf, type Judgement, type Rule, type Statement } from './types.ts';
import { printedWords } from './words.ts';

/** A count and the list of what is counted: 八个方面, 一是 to 八是. */
export const countAgainstList: Rule = {
  id: 'count-against-list',
  find: (articles) =>
    articles.flatMap(({ blocks }) => [...serialLists(blocks), ...namedLists(blocks)].map(stated)),
  judge,
};

function stated({ block, count, items, cut }: CountedList): Statement {
  const short = cut && items.length < Number(count.figure.value);
  return {
    rule: 'count-against-list',
    figures: [{ role: 'claim', figure: count.figure }],
    quote: quoteBetween(block, count.start, count.end),
    items,
    doubt: short ? '本站所收的文本在这里之后有缺失，后面的几项看不到，所以不下结论。' : null,
  };
}

function judge(statement: Statement): Judgement | undefined {
  const claim = figureOf(statement, 'claim');
  const found = statement.items.length;
  const said = Number(claim?.value);
  if (!claim || found === 0 || !Number.isInteger(said)) return undefined;
  const agrees = found === said || (isOpen(claim) && found > said);
  return {
    verdict: statement.doubt === null ? (agrees ? '相符' : '不符') : '无法判断',
    formula: `数一数列出的各项，共${found}项`,
    expected: `${found}项`,
    printed: printedWords(claim),
    why: statement.doubt ?? (agrees ? '说的和列的一样多。' : whyNot(said, found)),
  };
}

function whyNot(said: number, found: number): string {
  return found < said
    ? `说是${said}项，列出来的有${found}项。可能有的没有写出或者缺失，也可能两项并在一起写了。`
    : `说是${said}项，列出来的有${found}项。可能有的项是附带的，也可能数目印错了。`;
}
