import type { EditionArticle } from '../../src/schemas/edition.ts';
import { type Piece, slicePieces, spanOf } from '../text/pieces.ts';
import { contains, type Span } from '../text/span.ts';
import type { Draft, DraftGap } from './article.ts';
import type { EditionContext } from './context.ts';

type Keys = readonly PropertyKey[];

/** The blocks of an article in its reading order, cut from the flow as its body says. */
export function cutBody(
  context: EditionContext,
  article: EditionArticle,
  keys: Keys,
): { drafts: (Draft | DraftGap)[]; spans: Span[] } {
  const drafts: (Draft | DraftGap)[] = [];
  const spans: Span[] = [];
  for (const [index, step] of article.body.entries()) {
    if ('gap' in step) {
      drafts.push({ kind: 'gap', why: step.gap });
      continue;
    }
    const span = context.spanByWords(step, [...keys, 'body', index]);
    if (!span) continue;
    spans.push(span);
    const cut = context.flow.blocks.flatMap((block) => cutBlock(block, span));
    if (step.join) joinFirst(context, drafts, cut, [...keys, 'body', index, 'join']);
    drafts.push(...cut);
  }
  return { drafts, spans };
}

/** A block that is cut in two is no longer known to be a heading. */
function cutBlock(block: Draft, span: Span): Draft[] {
  const pieces = slicePieces(block.pieces, span);
  if (pieces.length === 0) return [];
  if (contains(span, spanOf(block.pieces))) return [{ ...block, pieces }];
  return [{ kind: block.kind === 'heading' ? 'paragraph' : block.kind, pieces }];
}

function joinFirst(
  context: EditionContext,
  drafts: (Draft | DraftGap)[],
  cut: Draft[],
  keys: Keys,
): void {
  const before = drafts.at(-1);
  const first = cut[0];
  if (!first || before === undefined || before.kind === 'gap') {
    const reason = 'Unexpected join, expected a paragraph before this span to join it to';
    context.complain(keys, reason, 'edition-join');
    return;
  }
  const pieces: Piece[] = [...before.pieces, ...first.pieces];
  drafts[drafts.length - 1] = { ...before, pieces };
  cut.shift();
}
