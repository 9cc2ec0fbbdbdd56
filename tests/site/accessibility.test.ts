import { expect, test } from 'vitest';
import { findAxeViolations } from './support/axe.ts';
import { annotated, kinds } from './support/kinds.ts';
import { shortenLists } from './support/shorten-lists.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
const looks = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'dark', width: 1280 },
] as const;
const cases = Object.entries(kinds).flatMap(([kind, path]) =>
  looks.map((look) => ({ kind, path, ...look })),
);

test.for(cases)('axe finds nothing on $kind, $colorScheme, $width px wide', async (look) => {
  const { path, width, colorScheme } = look;
  const page = await open(path, { viewport: { width, height: 800 }, colorScheme });
  await shortenLists(page);
  expect(await findAxeViolations(page)).toEqual([]);
});

test.for(looks)(
  'axe finds nothing on a page in use, $colorScheme, $width px wide',
  async (look) => {
    const { width, colorScheme } = look;
    const page = await open(annotated.path, { viewport: { width, height: 800 }, colorScheme });
    await page.getByRole('switch', { name: '显示段号和行号' }).press('Space');
    await page.getByRole('switch', { name: '按原文显示' }).press('Space');
    await page.locator('a.sic').first().click();
    await page.locator('#card').waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
  },
);
