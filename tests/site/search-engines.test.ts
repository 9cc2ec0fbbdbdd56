import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleClassic } from '../../scripts/pack/bundle.ts';
import { builtSite } from './support/built-site.ts';
import type { Places } from './support/engines.ts';
import { readParagraphs } from './support/page-texts.ts';
import { readPages } from './support/read-pages.ts';
import { someQueries } from './support/some-queries.ts';
import { useSite } from './support/use-site.ts';

const live = useSite();
const shown = await readPages(builtSite(), readParagraphs);
/** What Ctrl-F would look through, without white space, in one width and one case. */
const paragraphs = [...shown].flatMap(([path, own]) =>
  own.map(({ id, corrected, printed }) => ({
    place: `${path.replace(/^\/reports\/|\/$/g, '')}#${id}`,
    readings: [corrected, printed].map(plain),
  })),
);
const texts = [...new Set(paragraphs.flatMap(({ readings }) => readings))].filter(Boolean);

function plain(text: string): string {
  return text
    .replace(/\s/g, '')
    .replace(/[０-９Ａ-Ｚａ-ｚ％．]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0))
    .toLowerCase();
}

/**
 * Where a query stands and how often, by nothing but `includes`; the words of a query have no `-` and
 * no quotes. Where a correction makes two readings of a paragraph, the least and the most of both.
 */
function expected(typed: string): Map<string, [least: number, most: number]> {
  const words = typed.split(' ').map(plain);
  const found = paragraphs.filter(({ readings }) =>
    words.every((word) => readings.some((text) => text.includes(word))),
  );
  const count = (text = '') => words.reduce((sum, word) => sum + text.split(word).length - 1, 0);
  return new Map(
    found.map(({ place, readings: [corrected, printed] }) => {
      const [one, other] = [count(corrected), count(printed)];
      return [place, corrected === printed ? [one, one] : [one || other, one + other]];
    }),
  );
}

/** Both answers to every query, by two engines in a browser. */
async function ask(queries: readonly string[]): Promise<Awaited<ReturnType<Window['askEngines']>>> {
  const page = await live.open('/search/', { bypassCSP: true });
  const engines = join(import.meta.dirname, 'support/engines.ts');
  await page.addScriptTag({ content: await bundleClassic(engines) });
  const folder = join(live.site.folder, 'data/text');
  const articles = globSync('*.json', { cwd: folder }).flatMap((file) =>
    JSON.parse(readFileSync(join(folder, file), 'utf8')),
  );
  const index = live.url('/pagefind/');
  return page.evaluate(
    ({ index, articles, queries }) => window.askEngines(index, articles, queries),
    { index, articles, queries },
  );
}

/** The queries whose answers differ from each other, or from that of `includes`. */
function findWrong(queries: readonly string[], answers: Awaited<ReturnType<typeof ask>>): object[] {
  return queries.flatMap((typed, at) => {
    const { pagefind = [], scan = [] } = answers[at] ?? {};
    const right = expected(typed);
    const same = JSON.stringify(pagefind) === JSON.stringify(scan);
    const exact = scan.every(([place, count]) => {
      const [least, most] = right.get(place) ?? [0, 0];
      return least <= count && count <= most;
    });
    return same && exact && scan.length === right.size
      ? []
      : [{ typed, pagefind, scan, right: [...right] }];
  });
}

test('500 queries have the same answer by both engines, and by includes', async () => {
  const queries = someQueries(texts, 500);
  const answers = await ask(queries);
  expect(queries).toHaveLength(500);
  expect(findWrong(queries, answers)).toEqual([]);
  expect(answers.filter(({ scan }) => scan.length > 0).length).toBeGreaterThan(300);
  for (const { scan } of answers) expect(yearsOf(scan)).toEqual(yearsOf(scan).toSorted());
});

test('so has every character of the texts by itself', async () => {
  const characters = [...new Set(texts.join(''))].filter((each) => !/["-]/.test(each));
  expect(characters.length).toBeGreaterThan(1400);
  expect(findWrong(characters, await ask(characters))).toEqual([]);
});

function yearsOf(places: Places): string[] {
  return places.map(([place]) => place.slice(0, 4));
}
