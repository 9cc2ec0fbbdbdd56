import type { FlowBlock } from '../reflow/flow.ts';
import type { LineTable } from '../text/lines.ts';
import { textOf } from '../text/pieces.ts';
import { seedSpan } from './find-in-blocks.ts';

/** Something a person should look at; it may well be right. */
export interface Suspect {
  readonly line: number;
  readonly quote: string;
  readonly why: string;
}

const signs: readonly { readonly pattern: RegExp; readonly why: string }[] = [
  {
    pattern: /[\u4e00-\u9fff，、][a-z]{2,20}[\u4e00-\u9fff，、]/gu,
    why: '中文里夹着外文小写单词，可能是识别或翻译时混入',
  },
  { pattern: /([\u4e00-\u9fff]{2,4})\1/gu, why: '词语连写两遍，可能是重复' },
  { pattern: /\ufffd/gu, why: '有无法识别的字符' },
  { pattern: /[，。、；：]{2}/gu, why: '标点连用，可能有脱漏' },
  { pattern: /[\u4e00-\u9fff][,;:?!][\u4e00-\u9fff]/gu, why: '中文里用了半角标点' },
  { pattern: /\d[Oo]\d|\d[lI]\d/gu, why: '数字里夹着字母，可能是误识' },
  { pattern: /(?:获得|投资|完成|达到?)(?:了)?\d[\d.]*的/gu, why: '数字后面可能缺了单位' },
];

/** Each kind of sign is shown this often; a text with half-width commas has hundreds. */
const MOST_OF_A_KIND = 5;

/** Signs of scan, print and transcription errors, in the order of the text. */
export function findSuspects(blocks: readonly FlowBlock[], table: LineTable): Suspect[] {
  const found = signs.flatMap(({ pattern, why }) =>
    blocks
      .flatMap((block) => {
        const text = textOf(block.pieces);
        return [...text.matchAll(pattern)].map((match) => {
          const [from, to] = [match.index, match.index + match[0].length];
          const span = seedSpan(block.pieces, from, to);
          const quote = text.slice(Math.max(0, from - 6), to + 6);
          return { line: table.lineAt(span.start), quote, why };
        });
      })
      .slice(0, MOST_OF_A_KIND),
  );
  return found.sort((a, b) => a.line - b.line);
}
