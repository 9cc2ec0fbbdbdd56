import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTerms } from '../scripts/disk/vocabularies.ts';
import type { TermMention } from '../src/schemas/term-mention.ts';
import { elementsOf, splitMdx, textsById } from './helpers/mdx-text.ts';
import { root } from './helpers/seeds.ts';

const folder = join(root, 'content/reports');
const files = readTerms(join(root, 'content/terms'));
const terms = new Map(files.map(({ id, term }) => [id, term]));
const mentions: TermMention[] = globSync('*/terms.json', { cwd: folder })
  .sort()
  .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
const articles = globSync('*/*.mdx', { cwd: folder }).sort();

test('there are several hundred terms, each with a source or marked 待核', () => {
  expect(files.length).toBeGreaterThan(300);
  for (const { id, term } of files) {
    expect(term.sources.length > 0 || term.certainty === '待核', id).toBe(true);
  }
});

describe.for(articles)('%s', (file) => {
  const { frontMatter, body } = splitMdx(readFileSync(join(folder, file), 'utf8'));
  const own = mentions.filter(
    ({ report, article }) => file.replaceAll('\\', '/') === `${report}/${article}.mdx`,
  );

  test('has the words of every mention where it says', () => {
    const texts = textsById(body);
    for (const { block, start, end, form, term } of own) {
      const text = texts.get(block) ?? String(frontMatter[block]);
      expect(text.slice(start, end)).toBe(form);
      const { term: name = '', aliases = [] } = terms.get(term) ?? {};
      expect([name, ...aliases]).toContain(form);
    }
  });

  test('links what is listed as linked, in its sense, once in a section', () => {
    const linked = elementsOf(body).filter(({ name }) => name === 'Term');
    expect(linked.map(({ attributes, text }) => ({ ...attributes, text }))).toEqual(
      own
        .filter(({ marked }) => marked)
        .map(({ term, sense, block, form }) => ({
          id: `${term}-${block}`,
          term,
          ...(sense === null ? {} : { sense }),
          text: form,
        })),
    );
    expect(repeatedInSection(body)).toEqual([]);
  });

  test('has one sense for each mention of a term that has several', () => {
    for (const { term, sense } of own) {
      const senses = terms.get(term)?.senses.map(({ id }) => id) ?? [];
      expect(senses.length === 0 ? sense === null : senses.includes(sense ?? '')).toBe(true);
    }
  });
});

/** Terms that carry more than one link between two headings. */
function repeatedInSection(body: string): string[] {
  let seen = new Set<string>();
  return elementsOf(body).flatMap(({ name, attributes: { term = '' } }) => {
    if (name === 'H') seen = new Set();
    if (name !== 'Term') return [];
    const again = seen.has(term);
    seen.add(term);
    return again ? [term] : [];
  });
}
