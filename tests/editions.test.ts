import { describe, expect, test } from 'vitest';
import { isTextBlock } from '../scripts/edition/article.ts';
import { LineTable } from '../scripts/text/lines.ts';
import { withoutSpace } from '../scripts/text/space.ts';
import { convert, mdxOf } from './helpers/conversion.ts';
import { elementsOf, splitMdx } from './helpers/mdx-text.ts';
import { editedSeeds } from './helpers/seeds.ts';

describe.for(editedSeeds())('the edition of $seed.name', ({ seed, file }) => {
  const conversion = convert(seed, file);
  const { articles, drops } = conversion.report;

  test('keeps a copy of every duplicate it drops', () => {
    const table = new LineTable(seed.text);
    for (const { span, sameAs } of drops) {
      if (!sameAs) continue;
      const kept = table.spanOf(sameAs);
      const lines = withoutSpace(seed.text.slice(kept?.start, kept?.end));
      expect(lines).toContain(withoutSpace(seed.text.slice(span.start, span.end)));
    }
  });

  test('corrects no figure', () => {
    for (const block of articles.flatMap(({ blocks }) => blocks)) {
      for (const piece of isTextBlock(block) ? block.pieces : []) {
        if (piece.sic) expect(piece.text + piece.sic.text).not.toMatch(/[0-9０-９%％‰]/u);
      }
    }
  });

  test('corrects nothing into what already stands there', () => {
    for (const { corrections } of file.edition.articles) {
      for (const { sic, corr } of corrections) expect(corr).not.toBe(sic);
    }
  });

  test('hangs every note on the words it names', () => {
    for (const { id, notes } of file.edition.articles) {
      const article = articles.find((other) => other.id === id);
      const places = article?.notes.map(({ text, spans }) => [
        text,
        withoutSpace(spans.map(({ start, end }) => seed.text.slice(start, end)).join('')),
      ]);
      for (const note of notes) expect(places).toContainEqual([note.text, withoutSpace(note.at)]);
    }
  });

  test('opens the sections of every article at level 2 and skips no level', () => {
    for (const article of articles) {
      let open = 1;
      for (const { name, attributes } of elementsOf(splitMdx(mdxOf(conversion, article.id)).body)) {
        if (name !== 'H') continue;
        const level = Number(attributes['level']);
        expect(level, `${article.id} ${attributes['id']}`).toBeGreaterThan(1);
        expect(level, `${article.id} ${attributes['id']}`).toBeLessThanOrEqual(open + 1);
        open = level;
      }
    }
  });
});
