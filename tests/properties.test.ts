import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertSeed } from '../scripts/stages/convert-seed.ts';
import { toTree } from '../scripts/stages/to-tree.ts';
import { LineTable } from '../scripts/text/lines.ts';
import { withoutSpace } from '../scripts/text/space.ts';
import { textOfNode } from '../scripts/tree/nodes.ts';
import { anyText } from './helpers/arbitraries.ts';
import { convert, mdxOf, piecesByBlock } from './helpers/conversion.ts';
import { splitMdx, textsById } from './helpers/mdx-text.ts';
import { render } from './helpers/rendered-text.ts';
import { seedOf } from './helpers/seeds.ts';

fc.configureGlobal({ seed: 20_120_203 });

test('any text is converted without losing, adding or repeating a character', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { ledger, report } = convert(seedOf(text));
      const dropped = ledger.entries
        .filter(({ fate }) => fate.kind === 'drop')
        .map(({ span }) => ({ at: span.start, text: text.slice(span.start, span.end) }));
      const printed = report.articles
        .flatMap(piecesByBlock)
        .flatMap(([, pieces]) =>
          pieces.map((piece) => ({ at: piece.span.start, text: piece.text })),
        );
      const all = [...dropped, ...printed].sort((a, b) => a.at - b.at);
      expect(withoutSpace(all.map((part) => part.text).join(''))).toBe(withoutSpace(text));
      expect(ledger.entries.at(-1)?.span.end).toBe(text.length);
    }),
    { numRuns: 150 },
  );
});

test('any text is read back from its MDX as it stands in the tree', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const conversion = convert(seedOf(text));
      for (const article of conversion.report.articles) {
        const { frontMatter, body } = splitMdx(mdxOf(conversion, article.id));
        const shown = textsById(body);
        for (const node of toTree(article, new LineTable(text)).children) {
          expect(shown.get(node.id)).toBe(textOfNode(node));
        }
        expect(frontMatter['title']).toBe(article.head.title.text);
      }
    }),
    { numRuns: 150 },
  );
});

test('any text becomes MDX that compiles to a page with the same text', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (text) => {
      const conversion = convert(seedOf(text));
      for (const article of conversion.report.articles) {
        const { byId } = await render(splitMdx(mdxOf(conversion, article.id)).body);
        for (const node of toTree(article, new LineTable(text)).children) {
          expect(byId.get(node.id)).toBe(textOfNode(node));
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('any text gives the same bytes twice', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(convertSeed(seedOf(text))).toEqual(convertSeed(seedOf(text)));
    }),
    { numRuns: 50 },
  );
});
