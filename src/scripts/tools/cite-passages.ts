import { localDay } from '../../lib/local-day.ts';
import { textFragment } from '../../lib/share-links.ts';
import type { Passage } from '../../notes/note.ts';
import { copyRows } from './copy-rows.ts';
import { pageAddress } from './page-address.ts';
import { closeButton, openSheet } from './sheet.ts';

/** Opens the ways to cite passages of this page's article: they begin in the first of them. */
export function citePassages(passages: readonly Passage[], from?: HTMLElement): void {
  const [first] = passages;
  if (!first) return;
  const page = pageAddress();
  const quote = passages.map(({ exact }) => exact).join('\n');
  const work = document.querySelector<HTMLElement>('.text')?.dataset['work'] ?? '';
  const title = document.querySelector('h1')?.textContent ?? '';
  const url = `${page}#${first.block}`;
  const rows = copyRows({
    citation: `${work}: ${placeOf(first)}，“${shorten(quote)}”[${localDay(new Date())}]. ${url}.`,
    url,
    quoted: `“${quote}”\n——${title}\n${url}`,
    exact: page + textFragment(first.block, first),
  });
  openSheet('引用这段文字', [...rows, closeButton()], from);
}

/** As the links of the block name it: 第3段，原文第33–40行. */
function placeOf({ block }: Passage): string {
  const [own, source] = document.querySelectorAll(`#${block} > .pins a`);
  const name = own?.getAttribute('aria-label')?.replace('链接', '') ?? '';
  const lines = /第[\d–、, ]+行/.exec(source?.getAttribute('aria-label') ?? '')?.[0] ?? '';
  return [name, lines && `原文${lines}`].filter(Boolean).join('，');
}

/** A citation names a passage; it does not hold a page of it. */
function shorten(quote: string): string {
  const words = quote.replace(/\s+/g, '');
  return words.length > 40 ? `${words.slice(0, 20)}……${words.slice(-12)}` : words;
}
