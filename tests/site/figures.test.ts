import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statusNames } from '../../src/lib/figure-words.ts';
import { type Figure, StatusSchema } from '../../src/schemas/figure.ts';
import { builtSite, fileOf } from './support/built-site.ts';
import { articleFiles } from './support/editions.ts';
import { readPages } from './support/read-pages.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
const path = '/reports/2016-government-work-report/work-report/';
const all: Figure[] = JSON.parse(readFileSync(fileOf(builtSite(), '/data/figures.json'), 'utf8'));
const ofPath = (each: string) =>
  all.filter(({ report, article }) => each === `/reports/${report}/${article}/`);

const read = await readPages(builtSite(), (document) =>
  [...document.querySelectorAll('.text .fig')].map((mark) => ({
    id: mark.id,
    quote: mark.textContent?.replace(/\s/g, ''),
    status: [...mark.classList].filter((each) => each !== 'fig' && each !== 'short').join(' '),
    leads: mark.getAttribute('href'),
    name: mark.getAttribute('aria-label'),
  })),
);

test.for(articleFiles())('every figure of $path stands in it with its quote and status', (file) => {
  const marks = file.elements.filter(({ name }) => name === 'Fig');
  const shown = read.get(file.path)?.map(({ id, quote, status }) => ({ id, quote, status }));
  expect(shown).toEqual(
    marks.map(({ attributes: { id, status }, text }) => ({ id, quote: text, status })),
  );
  expect(shown).toEqual(ofPath(file.path).map(({ id, quote, status }) => ({ id, quote, status })));
});

test('a figure leads to its entry and says its status in words; a name does neither', () => {
  const marks = new Map([...read.values()].flat().map((mark) => [mark.id, mark]));
  for (const { id, quote, status } of all) {
    const named = status === 'name';
    const mark = marks.get(id);
    // What does not agree with other figures says so after its status.
    expect({ ...mark, name: mark?.name?.replace(/，核对不符$/, '') ?? null }).toMatchObject({
      leads: named ? null : `#${id}-card`,
      name: named ? null : `${quote}，${statusNames[status]}`,
    });
  }
});

test('the browser tells a screen reader the quote and the status of every kind of figure', async () => {
  const page = await open(path);
  for (const status of StatusSchema.exclude(['name']).options) {
    const { id = '', quote = '' } = ofPath(path).find((each) => each.status === status) ?? {};
    const name = `${quote}，${statusNames[status]}`;
    const links = page.locator('.text').getByRole('link', { name, exact: true });
    expect(await links.evaluateAll((marks) => marks.map((mark) => mark.id))).toContain(id);
  }
});

test.for(['.text a.fig', '.entries .badge'])(
  'the statuses of %s are told apart by the style of their lines',
  async (selector) => {
    const page = await open(path);
    const styles = await page
      .locator(selector)
      .evaluateAll((marks) =>
        marks.map((mark) => `${mark.className} ${getComputedStyle(mark).borderBottomStyle}`),
      );
    const pairs = new Set(styles.map((each) => each.replace(/^(fig|badge) | short/g, '')));
    expect([...pairs].sort()).toEqual([
      'actual solid',
      'estimate dotted',
      'rule double',
      'target dashed',
    ]);
  },
);
