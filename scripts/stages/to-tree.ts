import type { Text } from 'mdast';
import type { Article, Note, TextBlock } from '../edition/article.ts';
import { isTextBlock } from '../edition/article.ts';
import type { LineTable } from '../text/lines.ts';
import { type Piece, spanOf } from '../text/pieces.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Annotation, ArticleTree, Correction, Inline, TextBlockNode } from '../tree/nodes.ts';
import { wrap } from '../tree/wrap.ts';

/** Article → tree. Every node's position is a position in the seed, so annotators can work on it. */
export function toTree(article: Pick<Article, 'blocks' | 'notes'>, table: LineTable): ArticleTree {
  return {
    type: 'article',
    children: article.blocks.map((block) =>
      isTextBlock(block)
        ? blockToNode(block, article.notes, table)
        : { type: 'gap', id: block.id, why: block.why },
    ),
  };
}

function blockToNode(block: TextBlock, notes: readonly Note[], table: LineTable): TextBlockNode {
  let children: Inline[] = block.pieces.map((piece) => pieceToNode(piece, table));
  const seen = notes.filter((note) => note.spans.some((span) => holds(block, span)));
  for (const note of seen) {
    children = wrap(children, note.spans, (inside): Annotation => {
      const { id, kind, text } = note;
      return { type: 'annotation', id, kind, text, children: inside, position: cover(inside) };
    });
  }
  return {
    type: 'textBlock',
    kind: block.kind,
    id: block.id,
    ...(block.level === undefined ? {} : { level: block.level }),
    lines: linesOfPieces(block.pieces, table),
    children,
  };
}

/** The first and the last line of a block; joined pieces may stand anywhere in the seed. */
function linesOfPieces(pieces: readonly Piece[], table: LineTable): [number, number] {
  return table.linesOf(spanOf(pieces));
}

function holds(block: TextBlock, span: Span): boolean {
  return block.pieces.some((piece) => contains(span, piece.span) || overlaps(span, piece.span));
}

function pieceToNode(piece: Piece, table: LineTable): Text | Correction {
  const position = { start: table.pointAt(piece.span.start), end: table.pointAt(piece.span.end) };
  const text: Text = { type: 'text', value: piece.text, position };
  if (!piece.sic) return text;
  const { id, text: sic, why, sure } = piece.sic;
  return { type: 'correction', id, sic, why, sure, children: [text], position };
}

function cover(nodes: readonly Inline[]): NonNullable<Inline['position']> {
  const [first, last] = [nodes[0]?.position, nodes.at(-1)?.position];
  if (!first || !last) throw new Error('a note around nothing');
  return { start: first.start, end: last.end };
}
