import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { whenWords } from '../../src/lib/thread-words.ts';
import { ThreadSchema } from '../../src/schemas/thread.ts';
import { root } from '../helpers/seeds.ts';
import { builtSite } from './support/built-site.ts';
import { readPages } from './support/read-pages.ts';

const threads = ThreadSchema.array().parse(
  JSON.parse(readFileSync(join(root, 'content/reports/threads.json'), 'utf8')),
);
const read = await readPages(builtSite(), (document) => ({
  links: [...document.querySelectorAll('main a')].map((link) => link.getAttribute('href') ?? ''),
  intro: document.querySelector('.lead')?.textContent,
  quotes: [...document.querySelectorAll('.thread > li')].map((each) => ({
    when: each.querySelector('.when')?.textContent,
    text: each.querySelector('.quote')?.textContent,
    note: each.querySelector('.note')?.textContent ?? null,
    link: each.querySelector('.label a')?.getAttribute('href') ?? '',
  })),
}));

test('the list leads to every thread', () => {
  const links = read.get('/threads/')?.links ?? [];
  for (const { id } of threads) {
    expect(links.filter((link) => link.endsWith(`/threads/${id}/`))).toHaveLength(1);
  }
});

test.for(threads.map((thread) => [thread.id, thread] as const))(
  '%s shows its quotes word for word, with their times, and leads to their paragraphs',
  ([id, thread]) => {
    const page = read.get(`/threads/${id}/`);
    expect(page?.intro).toBe(thread.intro);
    expect(page?.quotes.map(({ when, text, note }) => ({ when, text, note }))).toEqual(
      thread.quotes.map(({ when, text, note }) => ({ when: whenWords(when), text, note })),
    );
    page?.quotes.forEach(({ link }, index) => {
      const { report, article, block } = thread.quotes[index] ?? expect.unreachable();
      expect(link).toMatch(new RegExp(`/reports/${report}/${article}/#${block}$`));
    });
    for (const other of thread.related) {
      expect(page?.links.some((link) => link.endsWith(`/threads/${other}/`))).toBe(true);
    }
    for (const promise of thread.promises) {
      expect(page?.links.some((link) => link.endsWith(`/promises/#${promise}`))).toBe(true);
    }
  },
);
