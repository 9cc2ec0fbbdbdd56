import type { FigureInText } from '../stages/report-text.ts';
import { before, between, runsOf, type Sentence } from './sentences.ts';

/** 由A提高到B，… C: the two values and the figure that tells how far apart they are. */
export interface FromTo {
  readonly from: FigureInText;
  readonly to: FigureInText;
  readonly third: FigureInText;
  /** The words between the second value and the third figure. */
  readonly words: string;
}

const opening = /(?:由|从)[^，。；：、由从\d]{0,14}$/u;
const rising =
  /^(?:[^，。；：、\d]{0,3})?(?:增加|提高|上升|增长|发展|扩大|上调|升|下降|减少|降低|压缩|压减|缩短)?[^，。；：、\d]{0,8}(?:到|至|为)了?[^，。；：、\d]{0,8}$/u;

/** Every 由A到B of a sentence that is followed by one more figure of the same clause. */
export function fromTos(sentence: Sentence): FromTo[] {
  const found: FromTo[] = [];
  for (const [from, to, third] of runsOf(sentence, 3)) {
    if (!from || !to || !third) continue;
    if (from.figure.unit !== to.figure.unit || from.figure.value === null) continue;
    if (!opening.test(before(sentence, from)) || !rising.test(between(sentence, from, to)))
      continue;
    const words = between(sentence, to, third).replace(/^(?:以上|以内|左右|多)/u, '');
    if (/[。；：、]/u.test(words) || words.length > 16) continue;
    found.push({ from, to, third, words });
  }
  return found;
}
