import { expect, test } from 'vitest';
import { builtSite } from './support/built-site.ts';
import { articleFiles, numberOfSeed } from './support/editions.ts';
import { readPages } from './support/read-pages.ts';

const { base } = builtSite();
const below = (path: string) => `${base}/${path}`.replace(/\/{2,}/g, '/');
const pages = await readPages(builtSite(), (document) => ({
  /** Where the links of each block of a text lead. */
  blocks: [...document.querySelectorAll('.block')].map((block) => ({
    id: block.id,
    links: [...block.querySelectorAll('.pins a')].map((link) => link.getAttribute('href') ?? ''),
  })),
  /** Where the rows of a source page lead, and the lines in each. */
  rows: [...document.querySelectorAll('tr.run')].map((row) => ({
    lines: [...row.querySelectorAll('.line')].map((line) => Number(line.id.slice(1))),
    links: [...row.querySelectorAll('.fate a')].map((link) => link.getAttribute('href') ?? ''),
  })),
}));

interface Place {
  readonly block: string;
  readonly lines: readonly number[];
  /** Address of the block. */
  readonly href: string;
  /** Address of its source page. */
  readonly source: string;
}

/** Every block of every article with the source lines its MDX gives it: `7`, `7-9`, `7-9,20`. */
const places: Place[] = articleFiles().flatMap(({ path, frontMatter, elements }) =>
  elements.flatMap(({ top, attributes: { id = '', lines } }) => {
    if (!top || lines === undefined) return [];
    const source = `/source/${numberOfSeed(String(frontMatter['seed']))}/`;
    return { block: id, lines: expand(lines), href: below(`${path}#${id}`), source };
  }),
);

function expand(lines: string): number[] {
  return lines.split(/\s*,\s*/).flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

test('every block links to itself and to the first of its source lines', () => {
  const links = [...pages].flatMap(([path, { blocks }]) =>
    blocks.map(({ id, links }) => [below(`${path}#${id}`), ...links]),
  );
  const expected = places.map(({ block, lines, href, source }) => [
    href,
    `#${block}`,
    `${below(source)}#L${lines[0]}`,
  ]);
  expect(links.sort()).toEqual(expected.sort());
});

test('the source line a block leads to leads back to that block', () => {
  const lost = places.filter(({ lines, href, source }) => {
    const row = pages.get(source)?.rows.find((each) => each.lines.includes(lines[0] ?? 0));
    return !row?.links.includes(href);
  });
  expect(lost).toEqual([]);
});

test('every block a row of a source leads to was read from lines of that row', () => {
  const byHref = new Map(places.map((place) => [place.href, place]));
  const wrong = [...pages].flatMap(([path, { rows }]) =>
    rows.flatMap(({ lines, links }) =>
      links
        .filter((href) => /#[a-z]\d/.test(href))
        .filter((href) => {
          const place = byHref.get(href);
          return place?.source !== path || !place.lines.some((line) => lines.includes(line));
        })
        .map((href) => ({ path, lines, href })),
    ),
  );
  expect(wrong).toEqual([]);
});
