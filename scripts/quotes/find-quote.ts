import type { VFileMessage } from 'vfile-message';
import type { Quotation } from '../../src/schemas/quotation.ts';
import { problem } from '../problems/problem.ts';
import { locateIn } from '../text/locate.ts';
import type { YamlFile } from '../yaml/read-yaml.ts';
import type { QuoteLibrary } from './library.ts';
import { quotationOf } from './quotation.ts';

/** Words an editor quotes, and the block they are said to stand in. */
export interface EditorQuote {
  /** `report/article#block` */
  readonly in: string;
  readonly text: string;
}

/**
 * Finds the words of an editor in the reports: exactly once in their block, white space ignored.
 * @param keys where the quote stands in the editor's file
 * @returns undefined when they are not there; the reason is then added to `problems`
 */
export function findQuote(
  library: QuoteLibrary,
  quote: EditorQuote,
  at: { file: YamlFile<unknown>; keys: readonly PropertyKey[]; problems: VFileMessage[] },
): Quotation | undefined {
  const complain = (key: string, reason: string, rule: string): undefined => {
    at.problems.push(problem(at.file.path, at.file.placeOf([...at.keys, key]), reason, rule));
  };
  const placed = library.find(quote.in);
  if (!placed) {
    const reason = `Unexpected place \`${quote.in}\`, expected report/article#block of a text that there is`;
    return complain('in', reason, 'quote-place');
  }
  const [found, another] = locateIn(placed.block.text, quote.text);
  if (!found) {
    const reason = `Unexpected words “${quote.text}”, expected words that stand in ${quote.in}`;
    return complain('text', reason, 'quote-not-found');
  }
  if (another) {
    const reason = `Unexpected words “${quote.text}”, expected words that stand only once in ${quote.in}`;
    return complain('text', reason, 'quote-not-unique');
  }
  return quotationOf(placed, found);
}
