import { findInParagraph } from '../search/hits.ts';
import { parseQuery, type Query } from '../search/query.ts';
import { rangesOf, readPageText } from './page-text.ts';

/** A hit on the page: its block, and the ranges of its characters. */
interface PageHit {
  block: HTMLElement;
  ranges: Range[];
}

/**
 * Marks every hit of a query in the text of the page, and shows a bar that goes from one to the
 * next. Esc takes it all away.
 * @param number which hit of the block in the page's address the reader comes for, from 1
 */
export function markHits(typed: string, number: number): void {
  const parsed = parseQuery(typed);
  const hits = parsed.state === 'ready' ? findOnPage(parsed.query) : [];
  if (hits.length === 0) return;
  const paint = painter(hits);
  const said = document.createElement('span');
  said.role = 'status';
  let current = firstOf(hits, number);
  const go = (to: number) => {
    current = (to + hits.length) % hits.length;
    paint(hits[current]);
    said.textContent = `“${typed}”在本页：第${current + 1}处，共${hits.length}处`;
    const top = hits[current]?.ranges[0]?.getBoundingClientRect().top ?? 0;
    scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
  };
  const buttons = [
    button('上一处', () => go(current - 1)),
    button('下一处', () => go(current + 1)),
  ];
  showBar([said, ...buttons], () => paint(undefined));
  go(current);
  // Once more, when the browser has scrolled to the address in its own way.
  if (document.readyState === 'complete') return;
  addEventListener('load', () => requestAnimationFrame(() => go(current)));
}

/** The bar at the foot of the window; it can be cleared away, with what it stands for. */
function showBar(parts: readonly Node[], cleared: () => void): void {
  const bar = document.createElement('div');
  bar.className = 'hit-bar';
  const clear = () => {
    cleared();
    bar.remove();
    document.removeEventListener('keydown', onKey);
    history.replaceState(history.state, '', location.pathname + location.hash);
  };
  const onKey = (event: KeyboardEvent) => {
    // A card that is open closes first.
    if (event.key === 'Escape' && !document.querySelector('#card:popover-open')) clear();
  };
  bar.append(...parts, button('清除', clear));
  document.querySelector('main')?.append(bar);
  document.addEventListener('keydown', onKey);
}

/** The hit that the address of the page names; else the first one. */
function firstOf(hits: readonly PageHit[], number: number): number {
  const id = location.hash.slice(1);
  const named = hits.flatMap(({ block }, index) =>
    block.closest('.block')?.id === id ? [index] : [],
  );
  return named[number - 1] ?? named[0] ?? 0;
}

function findOnPage(query: Query): PageHit[] {
  const blocks = [...document.querySelectorAll<HTMLElement>('[data-printed], .text [data-text]')];
  return blocks.flatMap((block) => {
    const { paragraph, corrected, printed } = readPageText(block, '');
    return findInParagraph(paragraph, query).map((hit) => ({
      block,
      ranges: rangesOf(hit, hit.reading === 'corrected' ? corrected : printed),
    }));
  });
}

/** Paints hits over the text without touching it; where a browser cannot, their blocks are framed. */
function painter(hits: readonly PageHit[]): (current: PageHit | undefined) => void {
  if (!('highlights' in CSS)) {
    return (current) => {
      for (const { block } of hits) block.classList.toggle('has-hit', current !== undefined);
    };
  }
  return (current) => {
    CSS.highlights.delete('hits');
    CSS.highlights.delete('hit');
    if (!current) return;
    CSS.highlights.set('hits', new Highlight(...hits.flatMap(({ ranges }) => shown(ranges))));
    const now = new Highlight(...shown(current.ranges));
    now.priority = 1;
    CSS.highlights.set('hit', now);
  };
}

/** Of a reading that is hidden, the other one of its pair is marked in its place. */
function shown(ranges: readonly Range[]): Range[] {
  return ranges.map((range) => {
    const hidden = range.startContainer.parentElement?.closest('.sic, .corr');
    if (!hidden || hidden.checkVisibility()) return range;
    const other = hidden.matches('.sic')
      ? hidden.previousElementSibling
      : hidden.nextElementSibling;
    const whole = new Range();
    whole.selectNodeContents(other ?? hidden);
    return whole;
  });
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.addEventListener('click', press);
  return made;
}
