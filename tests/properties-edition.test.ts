import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTextBlock } from '../scripts/edition/article.ts';
import { formatProblem, ProblemError } from '../scripts/problems/problem.ts';
import { toTree } from '../scripts/stages/to-tree.ts';
import { LineTable } from '../scripts/text/lines.ts';
import { withoutSpace } from '../scripts/text/space.ts';
import { textOfNode } from '../scripts/tree/nodes.ts';
import { convert, mdxOf, piecesByBlock } from './helpers/conversion.ts';
import { elementsOf, splitMdx } from './helpers/mdx-text.ts';
import { annotatedText } from './helpers/random-annotations.ts';
import { editedText, fileOf } from './helpers/random-edition.ts';
import { render } from './helpers/rendered-text.ts';

/** A line break in a note is no text. */
const folded = (text: string): string => text.trim().replaceAll(/\s*\n\s*/gu, '');

fc.configureGlobal({ seed: 20_120_203 });

test('any spans that claim a text once keep the ledger whole', () => {
  fc.assert(
    fc.property(editedText, (edited) => {
      const { seed } = edited;
      const { ledger } = convert(seed, fileOf(edited));
      let end = 0;
      for (const { span } of ledger.entries) {
        expect(span.start).toBe(end);
        end = span.end;
      }
      expect(end).toBe(seed.text.length);
    }),
    { numRuns: 200 },
  );
});

test('any article prints the characters of its spans, in the order of its body', () => {
  fc.assert(
    fc.property(editedText, (edited) => {
      const { report } = convert(edited.seed, fileOf(edited));
      for (const article of edited.input.articles) {
        const built = report.articles.find(({ id }) => id === article.id);
        const printed = (built ? piecesByBlock(built) : [])
          .flatMap(([, pieces]) => pieces.map(({ text }) => text))
          .join('');
        const claimed = article.body.map((step) => ('from' in step ? step.from : '')).join('');
        expect(withoutSpace(printed)).toBe(withoutSpace(claimed).replaceAll('#', ''));
      }
    }),
    { numRuns: 200 },
  );
});

test('any annotations are refused with a place, or shown on a page that compiles', async () => {
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(annotatedText, async (edited) => {
      const converted = attempt(() => convert(edited.seed, fileOf(edited)));
      if (converted === undefined) return;
      shown += 1;
      for (const article of converted.report.articles) {
        const { byId } = await render(splitMdx(mdxOf(converted, article.id)).body);
        for (const node of toTree(article, new LineTable(edited.seed.text)).children) {
          expect(byId.get(node.id)).toBe(textOfNode(node));
        }
        const notes = edited.input.articles.find(({ id }) => id === article.id)?.notes ?? [];
        const wrapped = elementsOf(splitMdx(mdxOf(converted, article.id)).body)
          .filter(({ name }) => name === 'Note')
          .map(({ attributes, text }) => ({ note: attributes['text'], text: withoutSpace(text) }));
        expect(wrapped).toHaveLength(notes.length);
        if (
          article.blocks.some((block) => isTextBlock(block) && block.pieces.some(({ sic }) => sic))
        )
          continue;
        for (const { at, text } of notes) {
          expect(wrapped).toContainEqual({ note: folded(text), text: withoutSpace(at) });
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(shown).toBeGreaterThan(0);
});

function attempt<Result>(step: () => Result): Result | undefined {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    for (const problem of error.problems) {
      expect(formatProblem(problem)).toMatch(
        /^.+:\d+:\d+ {2}Unexpected [\s\S]+ {2}(?:edition|ledger)-[a-z-]+$/u,
      );
    }
    return undefined;
  }
}
