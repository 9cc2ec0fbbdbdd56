import { classify } from '../reflow/classify.ts';
import { groupParagraphs } from '../reflow/column-lines.ts';
import type { Drop, Flow, FlowBlock } from '../reflow/flow.ts';
import { measureLines } from '../reflow/measure.ts';
import { splitLines } from '../text/lines.ts';
import { bySpan, type Span } from '../text/span.ts';

/**
 * Seed text → Flow: physical lines joined into blocks, every dropped stretch explained.
 * No edition is needed, and no character is lost: blocks and drops together cover the text.
 */
export function reflow(text: string): Flow {
  const paragraphs = groupParagraphs(measureLines(text, splitLines(text)));
  const blocks: FlowBlock[] = [];
  const drops: Drop[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const part = classify(text, paragraph, index + 1 < paragraphs.length);
    blocks.push(...part.blocks);
    drops.push(...part.drops);
  }
  return { blocks, drops: [...drops, ...spaceDrops(text, blocks, drops)].sort(bySpanOfDrop) };
}

function bySpanOfDrop(a: Drop, b: Drop): number {
  return bySpan(a.span, b.span);
}

/** What stands between the pieces is white space; each stretch of it is a drop. */
function spaceDrops(text: string, blocks: readonly FlowBlock[], drops: readonly Drop[]): Drop[] {
  const kept: Span[] = [
    ...blocks.flatMap((block) => block.pieces.map((piece) => piece.span)),
    ...drops.map((drop) => drop.span),
  ].sort(bySpan);
  const spaces: Drop[] = [];
  let end = 0;
  for (const span of [...kept, { start: text.length, end: text.length }]) {
    if (span.start > end) spaces.push(spaceDrop(text, { start: end, end: span.start }));
    end = Math.max(end, span.end);
  }
  return spaces;
}

function spaceDrop(text: string, span: Span): Drop {
  const blank = text.slice(span.start, span.end);
  if (/[\n\r\v\f\u0085\u2028\u2029]/u.test(blank)) return { span, reason: 'line-break' };
  return { span, reason: span.start === 0 || span.end === text.length ? 'indent' : 'spacing' };
}
