// Shows what a figure says beside it, and goes from one to the next.
import { localDay } from '../lib/local-day.ts';
import {
  addressed,
  attachCard,
  type CardKind,
  followAddress,
  openCard,
  shownMark,
} from './card.ts';

const marks = [...document.querySelectorAll<HTMLAnchorElement>('a.fig')];
const header = 64;

const kind: CardKind = {
  large: true,
  label: (mark) => `数字说明：${mark.getAttribute('aria-label')}`,
  fill: (mark) => {
    const entry = document.getElementById(mark.hash.slice(1));
    return entry ? copyEntry(entry) : undefined;
  },
  ...addressed,
};

/** The entry of the list, with the meaning of the indicator in place of the link to it. */
function copyEntry(entry: HTMLElement): Node[] {
  const copy = entry.cloneNode(true) as HTMLElement;
  const define = copy.querySelector<HTMLElement>('.define');
  const anchor = define?.querySelector('a')?.hash.slice(1) ?? '';
  const meaning = document.getElementById(anchor)?.cloneNode(true);
  define?.replaceChildren(...(meaning?.childNodes ?? []));
  const today = copy.querySelector('.today');
  if (today) today.textContent = localDay(new Date());
  // The way to the next figure stays in sight, however much there is to say.
  const steps = copy.querySelector('.steps');
  steps?.remove();
  const body = document.createElement('div');
  body.className = 'body';
  body.append(...copy.childNodes);
  return steps ? [body, steps] : [body];
}

function goTo(mark: HTMLAnchorElement | undefined): void {
  if (!mark) return;
  mark.scrollIntoView({ block: 'center' });
  openCard(mark, kind, true);
}

function openNamed(id: string): void {
  goTo(marks.find((mark) => mark.id === id));
}

/** To the figure after the open or focused one; where there is none, after the top of the window. */
function step(by: 1 | -1): void {
  const from = shownMark() ?? document.activeElement;
  const at = from instanceof HTMLAnchorElement ? marks.indexOf(from) : -1;
  const below = (mark: HTMLElement) => mark.getBoundingClientRect().top >= header;
  if (at >= 0) goTo(marks[at + by]);
  else goTo(by > 0 ? marks.find(below) : marks.findLast((mark) => !below(mark)));
}

attachCard(marks, kind);

document.querySelector('#card')?.addEventListener('click', (event) => {
  const link =
    event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.steps a');
  if (!link) return;
  event.preventDefault();
  openNamed(link.hash.slice(1).replace(/-card$/, ''));
});

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target instanceof Element && event.target.closest('input, select, textarea')) return;
  if (event.key === 'j') step(1);
  if (event.key === 'k') step(-1);
});

followAddress(openNamed);
