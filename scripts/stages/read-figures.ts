import type { Figure } from '../../src/schemas/figure.ts';
import { bindIndicator, bindPlace, type Vocabulary } from '../context/bind.ts';
import { resolveFigures } from '../context/resolve.ts';
import type { ResolvedFigure, TextContext } from '../context/types.ts';
import { findFigures } from '../figures/find-figures.ts';
import { toValue } from '../numbers/decimal.ts';
import type { LineTable } from '../text/lines.ts';
import { withoutSpace } from '../text/space.ts';
import type { Span } from '../text/span.ts';
import { leavesOf, seedSpansOf } from '../tree/leaves.ts';
import { type TextBlockNode, textOfNode } from '../tree/nodes.ts';

/** Where a block stands: what its figures inherit. */
export interface BlockSite {
  readonly seed: { readonly name: string; readonly text: string };
  readonly report: string;
  readonly article: string;
  readonly table: LineTable;
  readonly context: TextContext;
  readonly vocabulary: Vocabulary;
}

/** A figure and the stretches of the seed it stands in. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly spans: readonly Span[];
}

/** Every figure of one block, recognised and resolved by rule, in the order of the text. */
export function readFigures(block: TextBlockNode, site: BlockSite): PlacedFigure[] {
  const text = textOfNode(block);
  const leaves = leavesOf(block.children);
  return resolveFigures(text, findFigures(text), site.context).flatMap((resolved) => {
    const spans = seedSpansOf(leaves, resolved.token.start, resolved.token.end);
    return spans.length > 0 ? [{ figure: toFigure(resolved, block, spans, site), spans }] : [];
  });
}

function toFigure(
  resolved: ResolvedFigure,
  block: TextBlockNode,
  spans: readonly Span[],
  { seed, report, article, table, vocabulary }: BlockSite,
): Figure {
  const { token, sign, indicator, place } = resolved;
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? start;
  const number = (value: typeof token.value): number | null =>
    value === undefined ? null : finite(Number(toValue(value)));
  const value = token.value === undefined ? null : toValue(token.value);
  return {
    id: figureId(seed.name, start),
    seed: seed.name,
    start,
    end,
    line: table.lineAt(start),
    report,
    article,
    paragraph: block.id,
    quote: withoutSpace(spans.map((span) => seed.text.slice(span.start, span.end)).join('')),
    value: signed(value, sign),
    unit: token.unit ?? null,
    low: number(token.low),
    high: number(token.high),
    qualifier: resolved.qualifier ?? null,
    relation: resolved.relation,
    base: resolved.base ?? null,
    status: resolved.status,
    indicator: indicator ?? null,
    indicatorId: indicator ? bindIndicator(indicator, vocabulary) : null,
    place: place ?? null,
    placeId: place ? bindPlace(place, vocabulary) : null,
    period: resolved.period ?? null,
    how: resolved.how,
    reviewed: false,
  };
}

/** A bound that no number can hold is none. */
function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function signed(value: number | string | null, sign: 1 | -1): number | string | null {
  if (typeof value === 'string') return sign < 0 ? `-${value}` : value;
  return value === null ? null : value * sign;
}

/** `<seed number>-<start>`; a seed without a number is named whole. */
export function figureId(seedName: string, start: number): string {
  const number = /^\d+(?=_)/.exec(seedName)?.[0] ?? seedName.replace(/\.txt$/, '');
  return `${number}-${start}`;
}
