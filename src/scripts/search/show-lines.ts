import { blockName } from '../../lib/names.ts';
import { shortTitle } from '../../lib/titles.ts';
import type { HitLine } from '../../search/kwic.ts';
import type { Sort } from '../../search/permalink.ts';
import { element } from './element.ts';

/** More lines than this come when they are asked for. */
const most = 2000;

/** Keywords in context, by year, or in one list where they are sorted by what is beside them. */
export function showLines(
  lines: readonly HitLine[],
  sort: Sort,
  addressOf: (line: HitLine) => string,
): HTMLElement {
  const box = element('div', { class: 'lines' });
  const append = (from: number) => {
    box.append(...listsOf(lines.slice(from, from + most), sort, addressOf));
    const left = lines.length - from - most;
    if (left <= 0) return;
    const more = element(
      'button',
      { type: 'button', class: 'more' },
      `再显示${Math.min(left, most)}处`,
    );
    more.addEventListener('click', () => {
      more.remove();
      append(from + most);
    });
    box.append(more);
  };
  append(0);
  return box;
}

function listsOf(
  lines: readonly HitLine[],
  sort: Sort,
  addressOf: (line: HitLine) => string,
): HTMLElement[] {
  const list = (own: readonly HitLine[]) =>
    element('ul', { class: 'kwic' }, ...own.map((line) => toItem(line, sort, addressOf(line))));
  if (sort !== 'year') return [list(lines)];
  return [...Map.groupBy(lines, ({ about }) => about.year)].map(([year, own]) => {
    const titles = [...new Set(own.map(({ about }) => shortTitle(about.reportTitle, 24)))].join(
      '、',
    );
    const head = element(
      'h2',
      {},
      String(year),
      ' ',
      element('small', {}, `${titles} · ${own.length}处`),
    );
    return element('section', { class: 'of-year' }, head, list(own));
  });
}

function toItem(line: HitLine, sort: Sort, href: string): HTMLElement {
  const { left, words, right, about, paragraph, hit } = line;
  const where = `${shortTitle(about.title, 12)} ${blockName(paragraph.id)}`;
  const year = sort === 'year' ? '' : `${about.year}年 `;
  const print = hit.reading === 'printed' ? '（原文）' : '';
  const key = `${about.report}/${about.article}#${paragraph.id}`;
  const name = `${words}，${about.year}年，${where}${print}`;
  return element(
    'li',
    { 'data-hit': key },
    element('span', { class: 'left' }, left),
    element('a', { href, 'aria-label': name }, element('mark', {}, words)),
    element('span', { class: 'right' }, right),
    element(
      'span',
      { class: 'at', title: `${about.title} ${blockName(paragraph.id)}` },
      `${year}${where}${print}`,
    ),
  );
}
