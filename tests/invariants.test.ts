import { describe, expect, test } from 'vitest';
import { isTextBlock } from '../scripts/edition/article.ts';
import { convertSeed } from '../scripts/stages/convert-seed.ts';
import { toTree } from '../scripts/stages/to-tree.ts';
import { LineTable } from '../scripts/text/lines.ts';
import { withoutSpace } from '../scripts/text/space.ts';
import { textOfNode } from '../scripts/tree/nodes.ts';
import { convert, mdxOf, piecesByBlock } from './helpers/conversion.ts';
import { elementsOf, splitMdx, textsById } from './helpers/mdx-text.ts';
import { editedSeeds } from './helpers/seeds.ts';

const withEdition = editedSeeds().map(({ seed, file }) => ({
  name: `${seed.name} with its edition`,
  conversion: convert(seed, file),
  again: () => convertSeed(seed, { edition: file }).files,
}));
const withoutEdition = editedSeeds().map(({ seed }) => ({
  name: `${seed.name} without its edition`,
  conversion: convert(seed),
  again: () => convertSeed(seed).files,
}));

describe.for([...withEdition, ...withoutEdition])('$name', ({ conversion, again }) => {
  const { seed, report, ledger, files } = conversion;
  const { articles } = report;
  const slice = ({ start, end }: { start: number; end: number }) => seed.text.slice(start, end);

  test('gives every character one fate, from the first to the last', () => {
    let end = 0;
    for (const { span } of ledger.entries) {
      expect(span.start).toBe(end);
      expect(span.end).toBeGreaterThan(span.start);
      end = span.end;
    }
    expect(end).toBe(seed.text.length);
    expect(ledger).toMatchObject({ length: end, seed: seed.name, sha256: seed.sha256 });
  });

  test('drops nothing but white space, unless an editor or a pattern says why', () => {
    for (const { span, fate } of ledger.entries) {
      if (fate.kind === 'text') continue;
      const kept = withoutSpace(slice(span));
      if (/^(?:line-break|spacing|indent)$/.test(fate.reason)) expect(kept).toBe('');
      else if (fate.reason === 'markup') expect(kept).toMatch(/^#{1,6}$/);
      else expect(kept).not.toBe('');
    }
  });

  test('names in the ledger only what stands on a page', () => {
    const names = articles.flatMap(({ id }) => {
      const { frontMatter, body } = splitMdx(mdxOf(conversion, id));
      return [...textsById(body).keys(), ...Object.keys(frontMatter)].map(
        (name) => `${id} ${name}`,
      );
    });
    for (const { fate } of ledger.entries) {
      if (fate.kind === 'text') expect(names).toContain(`${fate.article} ${fate.block}`);
    }
  });

  test('prints every character that is not dropped, and no other', () => {
    const printed = articles.flatMap((article) =>
      piecesByBlock(article).flatMap(([, pieces]) =>
        pieces.map(({ span, text, sic }) => ({ span, text: sic?.text ?? text })),
      ),
    );
    const dropped = ledger.entries
      .filter(({ fate }) => fate.kind === 'drop')
      .map(({ span }) => ({ span, text: slice(span) }));
    const all = [...printed, ...dropped].sort((a, b) => a.span.start - b.span.start);
    expect(withoutSpace(all.map(({ text }) => text).join(''))).toBe(withoutSpace(seed.text));
  });

  test('says of every stretch of text the block that shows it', () => {
    for (const { span, fate } of ledger.entries) {
      if (fate.kind === 'drop') continue;
      const article = articles.find(({ id }) => id === fate.article);
      const [, pieces = []] =
        (article && piecesByBlock(article).find(([id]) => id === fate.block)) ?? [];
      const shown = pieces.filter(
        (piece) => piece.span.start < span.end && piece.span.end > span.start,
      );
      const text = shown.map((piece) => piece.sic?.text ?? piece.text).join('');
      expect(withoutSpace(text)).toBe(withoutSpace(slice(span)));
      expect(shown.every((piece) => Boolean(piece.sic) === Boolean(fate.sic))).toBe(true);
    }
  });

  test('takes every piece from its place in the seed', () => {
    for (const [, pieces] of articles.flatMap(piecesByBlock)) {
      for (const { span, text, sic } of pieces) {
        expect(withoutSpace(sic?.text ?? text)).toBe(withoutSpace(slice(span)));
        if (!sic && text !== ' ') expect(text).toBe(slice(span));
      }
    }
  });

  test('writes MDX whose text is the text of the tree, character for character', () => {
    const table = new LineTable(seed.text);
    for (const article of articles) {
      const shown = textsById(splitMdx(mdxOf(conversion, article.id)).body);
      for (const node of toTree(article, table).children) {
        expect(shown.get(node.id)).toBe(textOfNode(node));
      }
    }
  });

  test('shows every correction, note and gap of the edition', () => {
    for (const article of articles) {
      const { frontMatter, body } = splitMdx(mdxOf(conversion, article.id));
      const names = elementsOf(body).map(({ name }) => name);
      const count = (name: string) => names.filter((other) => other === name).length;
      expect(count('Note')).toBe(article.notes.length);
      expect(count('Gap')).toBe(article.blocks.filter((block) => !isTextBlock(block)).length);
      expect(frontMatter).toMatchObject({
        corrections: count('Corr'),
        notes: count('Note'),
        gaps: count('Gap'),
      });
    }
  });

  test('gives the same bytes twice', () => {
    expect([...again()]).toEqual([...files]);
  });
});
