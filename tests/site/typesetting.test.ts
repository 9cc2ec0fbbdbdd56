import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { annotated, sectioned } from './support/kinds.ts';
import { useSite } from './support/use-site.ts';

const { open } = useSite();
const cases = [annotated.path, sectioned.path].flatMap((path) =>
  [360, 768, 1280].flatMap((width) => ['normal', 'largest'].map((size) => ({ path, width, size }))),
);

/** A line of a block: its first and last characters as they are shown. */
interface Line {
  readonly block: string;
  readonly text: string;
}

/** The lines of the text as the browser breaks them; what is drawn by style sheets has no part in it. */
function linesOf(page: Page): Promise<Line[]> {
  return page.evaluate(() => {
    const lines: { block: string; text: string }[] = [];
    for (const block of document.querySelectorAll('.text .block')) {
      const walker = document.createTreeWalker(
        block.querySelector('[data-text]') ?? block,
        NodeFilter.SHOW_TEXT,
      );
      let bottom = Number.NEGATIVE_INFINITY;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!(node instanceof Text) || node.parentElement?.closest('[data-ui]')) continue;
        for (let at = 0; at < node.length; at += 1) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const [box] = range.getClientRects();
          if (!box || box.height === 0) continue;
          if (box.top > bottom - box.height / 2) lines.push({ block: block.id, text: '' });
          bottom = Math.max(bottom, box.bottom);
          const line = lines.at(-1);
          if (line) line.text += node.data[at];
          if (box.top > bottom - box.height / 2) bottom = box.bottom;
        }
      }
    }
    return lines;
  });
}

async function read({ path, width, size }: (typeof cases)[number]): Promise<Line[]> {
  const page = await open(path, { viewport: { width, height: 800 } });
  await page.evaluate((chosen) => {
    document.documentElement.dataset['size'] = chosen;
  }, size);
  return linesOf(page);
}

test.for(cases)(
  'no line of $path begins or ends as it must not, $width px wide, $size',
  async (look) => {
    const lines = await read(look);
    expect(lines.length).toBeGreaterThan(20);
    const starts = lines.filter(({ text }) => /^[，。、；：！？”’」』）〕》〉％‰%℃…·]/.test(text));
    const ends = lines.filter(({ text }) => /[“‘「『（〔《〈]$/.test(text));
    expect({ starts, ends }).toEqual({ starts: [], ends: [] });
  },
);

test.for(cases)(
  'no number of $path is parted from itself or its unit, $width px wide, $size',
  async (look) => {
    const lines = await read(look);
    const parted = lines.flatMap(({ block, text }, index) => {
      const next = lines[index + 1];
      if (!next || next.block !== block) return [];
      const number = /[\d.]$/.test(text) && /^[\d.%‰万亿元个家项吨亩]/.test(next.text);
      return number ? [`${text.slice(-8)}|${next.text.slice(0, 8)}`] : [];
    });
    expect(parted).toEqual([]);
  },
);

test.for(cases)(
  'no paragraph of $path ends with one character alone, $width px wide, $size',
  async (look) => {
    const lines = await read(look);
    const alone = lines.filter(
      ({ block, text }, index) =>
        block.startsWith('p') &&
        lines[index - 1]?.block === block &&
        lines[index + 1]?.block !== block &&
        (text.match(/\p{L}|\p{N}/gu) ?? []).length < 2,
    );
    expect(alone).toEqual([]);
  },
);

test('headings are set in lines of about one length', async () => {
  const page = await open(sectioned.path, { viewport: { width: 360, height: 800 } });
  const wrap = await page
    .locator('h1, .text :is(h2, h3, h4)')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).textWrapStyle));
  expect(new Set(wrap)).toEqual(new Set(['balance']));
});
