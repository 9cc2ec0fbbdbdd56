import type { Block, Draft, DraftGap } from '../../scripts/edition/article.ts';
import type { Report } from '../../scripts/stages/apply-edition.ts';
import type { Piece } from '../../scripts/text/pieces.ts';

/** Blocks as lines a person can read: `[heading 3] 文字`. */
export function blocksToText(blocks: readonly (Draft | DraftGap | Block)[]): string {
  return blocks.map((block) => `${blockToLine(block)}\n`).join('');
}

/** A report as its edition reads it: head, blocks and notes of every article, and the drops. */
export function reportToText({ articles, drops, seed }: Report): string {
  const parts = articles.map((article) => {
    const head = (['kicker', 'title', 'subtitle', 'byline'] as const).flatMap((name) => {
      const field = article.head[name];
      if (!field) return [];
      const where = field.inferred ? 'inferred' : field.pieces.length > 0 ? 'head' : 'in the text';
      return [`${name} (${where}): ${field.text}\n`];
    });
    const date = article.date;
    const when = date
      ? `date${date.inferred ? ` (inferred: ${date.why})` : ''}: ${date.date}\n`
      : '';
    const notes = article.notes.map(
      ({ id, kind, text, spans }) =>
        `[note ${id} ${kind}] “${spans
          .map(({ start, end }) => seed.text.slice(start, end))
          .join('')
          .replaceAll('\n', '⏎')}” ${text}\n`,
    );
    const body = blocksToText(article.blocks);
    return `== ${article.id} (${article.kind})\n${head.join('')}${when}${body}${notes.join('')}`;
  });
  const left = drops.map(({ span, reason, sameAs, note }) => {
    const words = seed.text.slice(span.start, span.end).replaceAll('\n', '⏎');
    return `[drop ${reason}${sameAs ? ` = lines ${sameAs.join('–')}` : ''}] ${words}${note ? ` (${note})` : ''}\n`;
  });
  return [...parts, ...left].join('');
}

function blockToLine(block: Draft | DraftGap | Block): string {
  if (block.kind === 'gap') return `[gap] ${block.why}`;
  const level = block.level === undefined ? '' : ` ${block.level}`;
  return `[${block.kind}${level}] ${block.pieces.map(pieceToText).join('')}`;
}

function pieceToText(piece: Piece): string {
  if (!piece.sic) return piece.text;
  return `{${piece.text} ← ${piece.sic.text}: ${piece.sic.why}, ${piece.sic.sure}}`;
}
