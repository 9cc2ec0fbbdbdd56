// The tools of a passage: beside what is selected in the text, and beside a paragraph whose ¶ is
// pressed. N leads into them. What a tool does is loaded when it is used.
import { notesKey } from '../notes/note.ts';
import { articlePath } from './article-path.ts';
import { kept } from './device.ts';
import { offerSearch } from './search-selection.ts';

const bar = document.querySelector<HTMLElement>('#selection-tools');
const text = document.querySelector<HTMLElement>('.text');
const coarse = matchMedia('(pointer: coarse)');

/** What the tools are for, and where the focus was before it came to them. */
let target: { range: Range; from: HTMLElement | undefined } | undefined;
let later = 0;

function show(range: Range, from?: HTMLElement): void {
  const search = bar?.querySelector('a');
  if (!bar || !search) return;
  target = { range, from };
  offerSearch(search, range);
  const inText = text?.contains(range.commonAncestorContainer) === true;
  for (const tool of bar.querySelectorAll<HTMLElement>('[data-tool]')) tool.hidden = !inText;
  bar.hidden = search.hidden && !inText;
  if (bar.hidden) return;
  const { bottom, left } = range.getBoundingClientRect();
  // Below the handles of a phone.
  const gap = coarse.matches ? 30 : 8;
  const right = document.documentElement.clientWidth - bar.offsetWidth - 8;
  const lowest = innerHeight - bar.offsetHeight - 8;
  bar.style.setProperty('--left', `${Math.max(8, Math.min(left, right)) + scrollX}px`);
  bar.style.setProperty('--top', `${Math.min(bottom + gap, lowest) + scrollY}px`);
}

function hide(): void {
  if (!bar || bar.hidden) return;
  if (bar.contains(document.activeElement)) target?.from?.focus({ preventScroll: true });
  bar.hidden = true;
  target = undefined;
}

function followSelection(): void {
  const selection = getSelection();
  if (bar?.contains(document.activeElement)) return;
  const range =
    selection?.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
  if (range && isSource(range) && range.toString().trim()) show(range.cloneRange());
  else if (!target?.from) hide();
}

/** Words of the report, and not ours. */
function isSource(range: Range): boolean {
  const { commonAncestorContainer: node } = range;
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('.text, [data-text], [data-printed]') != null;
}

function focusFirst(): void {
  bar?.querySelector<HTMLElement>(':scope > :not([hidden])')?.focus({ preventScroll: true });
}

async function use(tool: string): Promise<void> {
  const range = target?.range;
  const from = target?.from;
  if (!range) return;
  const { useTool } = await import('./tools/use-tool.ts');
  hide();
  getSelection()?.removeAllRanges();
  useTool(tool, range, from);
}

async function citeFigure({ target: opened }: Event): Promise<void> {
  if (!(opened instanceof HTMLDetailsElement) || !opened.open || !opened.matches('.cite')) return;
  const { addWays } = await import('./tools/cite-figure.ts');
  addWays(opened);
}

if (bar && text) {
  document.addEventListener('selectionchange', () => {
    clearTimeout(later);
    later = window.setTimeout(followSelection, 150);
  });
  document.addEventListener('pointerdown', ({ target: pressed }) => {
    if (pressed instanceof Node && !bar.contains(pressed) && target?.from) hide();
  });
  text.addEventListener('click', (event) => {
    const { target: pressed, detail } = event;
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    const pin =
      pressed instanceof Element ? pressed.closest<HTMLElement>('.pins a:first-child') : null;
    const words = pin?.closest('.block')?.querySelector('[data-text]');
    if (!pin || !words) return;
    const range = new Range();
    range.selectNodeContents(words);
    // After the browser has gone to the paragraph, and has taken the focus from the link.
    setTimeout(() => {
      show(range, pin);
      if (detail === 0) focusFirst();
    }, 80);
  });
  bar.addEventListener('click', ({ target: pressed }) => {
    const tool = pressed instanceof HTMLElement ? pressed.dataset['tool'] : undefined;
    if (tool) void use(tool);
  });
  bar.addEventListener('keydown', ({ key }) => {
    const all = [...bar.querySelectorAll<HTMLElement>(':scope > :not([hidden])')];
    const at = all.findIndex((each) => each.matches(':focus'));
    if (key === 'ArrowRight') all[(at + 1) % all.length]?.focus();
    if (key === 'ArrowLeft') all.at(at - 1)?.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
    const typing =
      event.target instanceof Element && event.target.closest('input, select, textarea');
    if (event.key !== 'n' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
    if (!bar.hidden) focusFirst();
  });
  // The ways to cite a figure, beside its reference.
  document.addEventListener('toggle', citeFigure, { capture: true });
  if (kept(notesKey)?.includes(articlePath())) {
    void import('./notes/show-notes.ts').then(({ showNotes }) => showNotes());
  }
}
