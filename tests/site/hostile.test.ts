import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { run } from '../helpers/run.ts';
import { buildCopy, copyProject } from './support/build-copy.ts';
import { pagePathsOf } from './support/built-site.ts';
import { hostileLines, hostileReport, hostileWords } from './support/hostile.ts';
import { samplePaths } from './support/kinds.ts';
import { readPages } from './support/read-pages.ts';
import { readText } from './support/read-text.ts';
import { useSite } from './support/use-site.ts';

const live = useSite(() => {
  const folder = copyProject();
  keepVocabularies(folder);
  for (const [path, content] of Object.entries(hostileReport())) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const { code, lines } = run('convert.ts', folder);
  if (code !== 0) throw new Error(lines.join('\n'));
  return buildCopy(folder, 'https://example.org');
});
const vocabularies = [
  'chart-rejections.yml',
  'indicators.yml',
  'places.yml',
  'units.yml',
  'fields.yml',
  'context.yml',
  'pinyin.yml',
  'score.json',
];
const article = '/reports/hostile/text/';
const squeeze = (text: string) => text.replace(/\s/g, '');

/** Takes away everything that speaks of our own reports. */
function keepVocabularies(folder: string): void {
  rmSync(join(folder, 'seeds'), { recursive: true });
  const content = join(folder, 'content');
  for (const name of readdirSync(content)) {
    if (!vocabularies.includes(name)) rmSync(join(content, name), { recursive: true });
  }
  const indicators = join(content, 'indicators.yml');
  writeFileSync(indicators, readFileSync(indicators, 'utf8').replace(/^ {2}term: .*\n/gm, ''));
}

/** Every name of an element on a page but our own scripts, and whether a script of the text has run. */
const look = (page: Page) =>
  page.evaluate(() => ({
    names: [
      ...new Set(
        [...document.querySelectorAll('main *:not(script[src^="/_astro/"])')].map(
          (each) => each.localName,
        ),
      ),
    ],
    taken: 'taken' in window,
  }));

test('a hostile text comes out as itself, character for character', async () => {
  const { blocks, head } = (await readPages(live.site, readText)).get(article) ?? {};
  expect(squeeze(head?.title ?? '')).toBe(squeeze(hostileLines[0] ?? ''));
  const text = squeeze((blocks ?? []).map((block) => block.text).join(''));
  const { sic, corr, gap } = hostileWords;
  const expected = hostileLines.slice(1).join('').replace(sic, corr);
  const [before, after] = expected.split(/(?<=之后的<P id="p1">字。)/);
  expect(text).toBe(squeeze(`${before}${gap}${after}`));
});

test('what an editor wrote comes out as itself', async () => {
  const { corrections, notes } = (await readPages(live.site, readText)).get(article) ?? {};
  const { sic, corr, why, note } = hostileWords;
  expect(corrections).toEqual([{ id: 'c1', corr, sic, listed: [sic, corr], reason: `${why}。` }]);
  expect(notes).toEqual([{ id: 'n1', words: '`反引号`、~~波浪~~', side: note, end: note }]);
});

test('the source page shows the hostile lines as they stand in the file', async () => {
  const pages = await readPages(live.site, (document) =>
    [...document.querySelectorAll('.raw')].map((raw) => raw.textContent),
  );
  expect(pages.get('/source/007/')).toEqual(
    hostileLines.flatMap((line) => [line, '']).slice(0, -1),
  );
});

test('no word of it becomes an element or runs, even where no policy would stop it', async () => {
  const page = await live.open('/', { bypassCSP: true });
  page.on('dialog', (dialog) => expect.fail(`a dialog: ${dialog.message()}`));
  const ours =
    /^(a|article|aside|b|blockquote|br|button|caption|code|dd|del|details|dialog|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|input|ins|kbd|label|legend|li|nav|noscript|ol|optgroup|option|output|p|rt|ruby|section|select|small|span|summary|table|tbody|td|tfoot|th|thead|time|tr|ul)$/;
  for (const path of samplePaths(pagePathsOf(live.site))) {
    await page.goto(live.url(path));
    const { names, taken } = await look(page);
    expect(names.filter((name) => !ours.test(name))).toEqual([]);
    expect(taken).toBe(false);
  }
});

test('the card of a hostile correction shows its words', async () => {
  const page = await live.open(article, { bypassCSP: true });
  await page.locator('#c1').click();
  const card = page.getByRole('dialog');
  for (const each of [hostileWords.sic, hostileWords.corr, hostileWords.why]) {
    expect(await card.innerText()).toContain(each);
  }
  expect(await look(page)).toMatchObject({ taken: false });
});

test('the card and the page of a hostile term show its words', async () => {
  const page = await live.open(article, { bypassCSP: true });
  await page.locator('a.term').first().click();
  expect(await page.getByRole('dialog').innerText()).toContain(hostileWords.definition);
  expect(await look(page)).toMatchObject({ taken: false });
  await page.goto(live.url('/terms/eyi/'));
  for (const each of [hostileWords.definition, hostileWords.question]) {
    expect(await page.locator('main').innerText()).toContain(each);
  }
});

test('what is searched for and what is found come out as themselves', async () => {
  const typed = '<img src=x onerror=window.taken=1>与</p>';
  const page = await live.open(`/search/?q=${encodeURIComponent(`"${typed}"`)}`, {
    bypassCSP: true,
  });
  const region = page.locator('#results');
  await page.locator('[data-search-state="ready"]').waitFor();
  expect(await region.getAttribute('data-total')).toBe('1');
  expect(await region.locator('mark').innerText()).toBe(typed);
  expect(await region.locator('img, script').count()).toBe(0);
  await region.locator('[data-hit] a').click();
  await page.locator('.hit-bar').waitFor();
  expect(await page.locator('.hit-bar').innerText()).toContain('共1处');
  expect(await look(page)).toMatchObject({ taken: false });
});

test('the data for search engines stays data', async () => {
  const data = await readPages(live.site, (document) =>
    [...document.querySelectorAll('script:not([src])')].map((each) => each.textContent),
  );
  const [json] = data.get(article) ?? [];
  expect(JSON.parse(json ?? '').description).toBe(hostileWords.summary);
});
