import { expect, test } from 'vitest';
import { builtSite } from './support/built-site.ts';
import { articleFiles } from './support/editions.ts';
import { readPages } from './support/read-pages.ts';
import { readText } from './support/read-text.ts';

const articles = articleFiles();
const texts = await readPages(builtSite(), readText);

test('every article has a page, and every page of an article its MDX file', () => {
  const pages = [...texts].filter(([, text]) => text).map(([path]) => path);
  expect(pages).toEqual(articles.map(({ path }) => path));
});

test.for(articles)('the text of $path is that of its MDX file, block by block', (article) => {
  const blocks = article.elements.filter(({ top }) => top);
  const words = blocks.map(({ name, attributes, text }) => ({
    id: attributes['id'],
    text: name === 'Gap' ? attributes['why'] : text,
  }));
  expect(texts.get(article.path)?.blocks).toEqual(words);
});

test.for(articles)('the text of $path holds nothing but its blocks', ({ path }) => {
  const { blocks = [], whole } = texts.get(path) ?? {};
  const read = blocks.filter(({ id }) => !id.startsWith('g')).map(({ text }) => text);
  expect(whole?.split('\n').filter(Boolean)).toEqual(read);
});

test.for(articles)('the head of $path is that of its MDX file', ({ path, frontMatter }) => {
  const { title, kicker, subtitle, byline, inferred } = frontMatter;
  const { head, ours } = texts.get(path) ?? {};
  expect(head).toEqual({ title, kicker, subtitle, byline });
  expect(ours).toBe((inferred as string[]).length);
});

test.for(articles)('$path gives every correction with its print and reason', (article) => {
  const corrections = article.elements.filter(({ name }) => name === 'Corr');
  expect(texts.get(article.path)?.corrections).toEqual(
    corrections.map(({ attributes, text }) => ({
      id: attributes['id'],
      corr: text,
      sic: attributes['sic'],
      listed: [attributes['sic'], text].filter(Boolean),
      reason: `${attributes['why']?.replace(/[。；]$/, '')}。`,
    })),
  );
});

test.for(articles)('$path gives every note beside the text and below it', (article) => {
  const notes = article.elements.filter(({ name }) => name === 'Note');
  expect(texts.get(article.path)?.notes).toEqual(
    notes.map(({ attributes: { id, text }, text: words }) => ({
      id,
      words,
      side: text,
      end: text,
    })),
  );
});
