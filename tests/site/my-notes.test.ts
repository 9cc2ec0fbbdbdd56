import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findAxeViolations } from './support/axe.ts';
import { annotated } from './support/kinds.ts';
import { useSite } from './support/use-site.ts';

const { open, url } = useSite();
const wide = { viewport: { width: 1280, height: 800 } };
const tools = (page: Page) => page.getByRole('toolbar', { name: '对这段文字' });
const sheet = (page: Page) => page.locator('#tool-sheet');

/** Selects characters of a block's words, as a reader does. */
async function select(page: Page, block: string, start: number, end: number): Promise<string> {
  const words = await page.evaluate(
    ([id, from, to]) => {
      const walker = document.createTreeWalker(
        document.querySelector(`#${id} [data-text]`) ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      const range = document.createRange();
      let at = 0;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = node.textContent ?? '';
        if (from >= at && from < at + length) range.setStart(node, from - at);
        if (to > at && to <= at + length) range.setEnd(node, to - at);
        at += length;
      }
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return range.toString();
    },
    [block, start, end] as const,
  );
  await tools(page).waitFor();
  return words;
}

const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('my-notes') ?? [])].map((each) => each.toString()));

async function writeNote(page: Page, words: string): Promise<void> {
  await tools(page).getByRole('button', { name: '笔记' }).click();
  await sheet(page).getByRole('textbox').fill(words);
  await sheet(page).getByRole('button', { name: '保存' }).click();
  await sheet(page).waitFor({ state: 'hidden' });
}

test('a passage is marked, a note is written, and both are there again later', async () => {
  const page = await open(annotated.path, wide);
  const first = await select(page, 'p1', 0, 12);
  await tools(page).getByRole('button', { name: '划线' }).click();
  await page.waitForFunction(() => (CSS.highlights.get('my-notes')?.size ?? 0) > 0);
  const second = await select(page, 'p2', 4, 20);
  await writeNote(page, '<b>为什么？</b>');
  expect(await marked(page)).toEqual([first, second]);
  await page.reload();
  await page.locator('.my-notes').waitFor();
  expect(await marked(page)).toEqual([first, second]);
  expect(await page.locator('.my-notes').innerText()).toContain('<b>为什么？</b>');
  expect(await page.locator('.my-notes li b').count()).toBe(0);
});

test('a note is changed and removed, by keyboard alone', async () => {
  const page = await open(annotated.path, wide);
  await page.locator('#p1 .pins a').first().press('Enter');
  await page.waitForFunction(() => !!document.activeElement?.closest('#selection-tools'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await sheet(page).getByRole('textbox').waitFor();
  await page.keyboard.type('第一段');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('.my-notes').waitFor();
  const block = await page.locator('#p1 [data-text]').innerText();
  expect((await marked(page)).join('').replace(/\s/g, '')).toBe(block.replace(/\s/g, ''));
  await page.getByRole('button', { name: '修改' }).press('Enter');
  await sheet(page).getByRole('textbox').waitFor();
  await page.keyboard.press('End');
  await page.keyboard.type('改过');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('第一段改过').waitFor();
  await page.getByRole('button', { name: '删除' }).press('Enter');
  await page.locator('.my-notes').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => localStorage.getItem('notes'))).toBe(null);
});

test('N leads into the tools of a selection, Esc out of them', async () => {
  const page = await open(annotated.path, wide);
  await select(page, 'p1', 0, 8);
  await page.keyboard.press('n');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('划线');
  await page.keyboard.press('Escape');
  expect(await tools(page).isVisible()).toBe(false);
});

test('a passage over two blocks is one note', async () => {
  const page = await open(annotated.path, wide);
  await page.evaluate(() => {
    const [from, to] = ['#p1 [data-text]', '#p2 [data-text]'].map((each) =>
      document.querySelector(each),
    );
    if (!from?.firstChild || !to?.firstChild) return;
    getSelection()?.setBaseAndExtent(from, 0, to, 1);
  });
  await tools(page).waitFor();
  await tools(page).getByRole('button', { name: '划线' }).click();
  await page.locator('.my-notes').waitFor();
  expect((await marked(page)).length).toBe(2);
  expect(await page.locator('.my-notes li').count()).toBe(1);
});

test('the words of a note can be pressed', async () => {
  const page = await open(annotated.path, wide);
  await select(page, 'p1', 0, 12);
  await writeNote(page, '按一下');
  const at = await page.evaluate(() => {
    const [range] = CSS.highlights.get('my-notes') ?? [];
    const { left, top, height } = (range as Range).getClientRects()[0] ?? new DOMRect();
    return {
      x: left + 4,
      y: top + height / 2,
      link: !!document.elementFromPoint(left + 4, top + height / 2)?.closest('a'),
    };
  });
  if (at.link) return;
  await page.mouse.click(at.x, at.y);
  expect(await sheet(page).getByRole('textbox').inputValue()).toBe('按一下');
});

test('a file of notes goes from one device to another, and comes back to its words', async () => {
  const teacher = await open(annotated.path, wide);
  const words = await select(teacher, 'p1', 0, 12);
  await writeNote(teacher, '请看这一句');
  await teacher.goto(url('/notes/'));
  const download = teacher.waitForEvent('download');
  await teacher.getByRole('button', { name: '存成文件' }).click();
  const file = await (await download).path();
  const page = JSON.parse(await readFile(file, 'utf8'));
  expect(page.items[0].target[0].selector[1].exact).toBe(words);

  const pupil = await open('/notes/', wide);
  await pupil.locator('#import-notes').setInputFiles(file);
  await pupil.getByText('读到1条，新增1条。').waitFor();
  await pupil.getByRole('link', { name: '看正文里的这段话' }).click();
  await pupil.locator('.my-notes').waitFor();
  expect(await marked(pupil)).toEqual([words]);
});

test('an orphan is shown with its words; what is no note is said to be none', async () => {
  const page = await open(annotated.path, wide);
  await select(page, 'p1', 0, 12);
  await writeNote(page, '还在');
  await page.evaluate(() => {
    const kept = localStorage.getItem('notes') ?? '';
    localStorage.setItem(
      'notes',
      kept.replace(/"(exact|prefix|suffix)": "[^"]*"/g, '"$1": "没有这样的一句话在这里"'),
    );
  });
  await page.reload();
  await page.getByText('找不到这段话').waitFor();
  expect(await page.locator('.my-notes').innerText()).toContain('没有这样的一句话');
  await page.goto(url('/notes/'));
  await page.getByText('找不到这段话').waitFor();
  for (const text of ['{', '{"type":"Person"}']) {
    await page
      .locator('#import-notes')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByText('不是笔记文件').waitFor();
  }
  expect(await page.locator('.my-notes li').count()).toBe(1);
});

test('a hostile file comes out as words', async () => {
  const page = await open('/notes/', { ...wide, bypassCSP: true });
  page.on('dialog', (dialog) => expect.fail(dialog.message()));
  const hostile = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
  const item = {
    type: 'Annotation',
    id: hostile,
    created: hostile,
    body: hostile,
    target: {
      source: { id: `https://example.org${annotated.path}`, 'dc:title': hostile },
      selector: [
        { type: 'FragmentSelector', value: hostile },
        { type: 'TextQuoteSelector', exact: hostile, prefix: hostile },
      ],
    },
  };
  await page.locator('#import-notes').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify([item, { type: 'Annotation' }])),
  });
  await page.getByText('有1条不是本站文章的笔记，没有收。').waitFor();
  expect(await page.locator('main').innerText()).toContain(hostile);
  expect(await page.locator('main img, main script').count()).toBe(0);
  await page.goto(url(annotated.path));
  await page.locator('.my-notes').waitFor();
  expect(await page.locator('.my-notes').innerText()).toContain(hostile);
  expect(await page.locator('.my-notes img, .my-notes script').count()).toBe(0);
});

test.for([360, 1280])('axe finds nothing on the tools and the sheet, %i px wide', async (width) => {
  const page = await open(annotated.path, { viewport: { width, height: 800 } });
  await select(page, 'p1', 0, 8);
  expect(await findAxeViolations(page, '#selection-tools')).toEqual([]);
  await tools(page).getByRole('button', { name: '笔记' }).click();
  await sheet(page).getByRole('textbox').fill('字');
  expect(await findAxeViolations(page, '#tool-sheet')).toEqual([]);
  await sheet(page).getByRole('button', { name: '保存' }).click();
  await page.goto(url('/notes/'));
  await page.getByRole('link', { name: '看正文里的这段话' }).waitFor();
  expect(await findAxeViolations(page)).toEqual([]);
});
