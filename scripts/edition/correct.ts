import type { EditionArticle } from '../../src/schemas/edition.ts';
import { locateIn } from '../text/locate.ts';
import { type Piece, spanOf, splitPieces, textOf } from '../text/pieces.ts';
import type { Draft, DraftGap } from './article.ts';
import type { EditionContext } from './context.ts';
import { findInBlocks } from './find-in-blocks.ts';

type Keys = readonly PropertyKey[];

interface Placed {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly correction: EditionArticle['corrections'][number];
  readonly keys: Keys;
}

const figure = /[0-9０-９]/u;

/** Replaces each misread or misprinted stretch; what stands in the source is kept as its `sic`. */
export function correct(
  context: EditionContext,
  article: EditionArticle,
  drafts: (Draft | DraftGap)[],
  keys: Keys,
): void {
  const placed = article.corrections
    .flatMap((correction, index) => {
      const found = placeCorrection(context, drafts, correction, [...keys, 'corrections', index]);
      return found ? [found] : [];
    })
    .sort((a, b) => a.block - b.block || a.start - b.start);
  for (const [index, { block, start, keys: at }] of placed.entries()) {
    const before = placed[index - 1];
    if (before && before.block === block && before.end > start) {
      const reason = 'Unexpected correction inside another, expected corrections side by side';
      context.complain(at, reason, 'edition-corrections-overlap');
      return;
    }
  }
  for (const [index, place] of [...placed.entries()].reverse()) {
    replace(drafts, place, `c${index + 1}`);
  }
}

function placeCorrection(
  context: EditionContext,
  drafts: readonly (Draft | DraftGap)[],
  correction: EditionArticle['corrections'][number],
  keys: Keys,
): Placed | undefined {
  if (figure.test(correction.sic) || figure.test(correction.corr)) {
    const reason = `Unexpected figure in “${correction.sic}” → “${correction.corr}”, expected a note: figures are never corrected`;
    context.complain([...keys, 'sic'], reason, 'edition-corrects-figure');
    return undefined;
  }
  const within = context.spanOfLines(correction.lines, keys);
  const found = findInBlocks(drafts, correction.at, within);
  const at = context.only(found, correction.at, [...keys, 'at']);
  const draft = at && drafts[at.block];
  if (!at || !draft || draft.kind === 'gap') return undefined;
  const quote = textOf(draft.pieces).slice(at.start, at.end);
  const sic = context.only(locateIn(quote, correction.sic), correction.sic, [...keys, 'sic']);
  if (!sic) return undefined;
  const [start, end] = [at.start + sic.start, at.start + sic.end];
  return { block: at.block, start, end, correction, keys };
}

function replace(drafts: (Draft | DraftGap)[], place: Placed, id: string): void {
  const draft = drafts[place.block];
  if (!draft || draft.kind === 'gap') return;
  const [upTo, after] = cut(draft.pieces, place.end);
  const [before, inside] = cut(upTo, place.start);
  const { corr, why, sure } = place.correction;
  const sic = { id, text: textOf(inside), why, sure };
  const corrected: Piece = { text: corr, span: spanOf(inside), sic };
  drafts[place.block] = { ...draft, pieces: [...before, corrected, ...after] };
}

/** Corrections are made from the last to the first, so what is cut is not corrected yet. */
function cut(pieces: readonly Piece[], at: number): [Piece[], Piece[]] {
  const fresh = pieces.findIndex((piece) => piece.sic);
  const head = fresh < 0 ? pieces : pieces.slice(0, fresh);
  const [before, after] = splitPieces(head, at);
  return [before, fresh < 0 ? after : [...after, ...pieces.slice(fresh)]];
}
