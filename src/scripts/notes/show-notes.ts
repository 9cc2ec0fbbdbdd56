import { type Anchor, anchor } from '../../notes/anchor.ts';
import { quoteOf, type ReaderNote } from '../../notes/note.ts';
import { articlePath } from '../article-path.ts';
import { type BlockText, rangeOf, readBlocks } from '../block-text.ts';
import { button, make } from '../tools/make.ts';
import { loadNotes } from './store.ts';

/** A note of this page with its ranges; none for an orphan. */
interface ShownNote {
  note: ReaderNote;
  ranges: Range[];
  anchors: Anchor[];
}

let shown: ShownNote[] = [];
let listening = false;

/** Marks the reader's passages in the text, and lists the notes below it. */
export function showNotes(): void {
  const blocks = readBlocks();
  const path = articlePath();
  const own = loadNotes().filter(({ passages }) => passages.some((each) => each.path === path));
  shown = own.map((note) => place(note, path, blocks));
  if (typeof Highlight === 'function') {
    CSS.highlights.set('my-notes', new Highlight(...shown.flatMap(({ ranges }) => ranges)));
  }
  list();
  if (!listening) document.querySelector('.text')?.addEventListener('click', openPressed);
  listening = true;
}

function place(note: ReaderNote, path: string, blocks: readonly BlockText[]): ShownNote {
  const anchors = note.passages.flatMap((passage) =>
    passage.path === path ? (anchor(passage, blocks) ?? []) : [],
  );
  const ranges = anchors.flatMap(({ block, start, end }) => {
    const words = blocks.find(({ id }) => id === block);
    return (words && rangeOf(words, start, end)) ?? [];
  });
  return { note, anchors, ranges };
}

function list(): void {
  const before = document.querySelector('.after > .my-notes');
  if (shown.length === 0) {
    before?.remove();
    return;
  }
  const heading = make('h2', { id: 'my-notes' }, '我在本文的笔记');
  const items = shown.map(listItem);
  const section = make('section', { className: 'my-notes' }, heading, make('ol', {}, ...items));
  section.setAttribute('aria-labelledby', heading.id);
  if (before) before.replaceWith(section);
  else document.querySelector('.after')?.append(section);
}

function listItem({ note, anchors }: ShownNote): HTMLLIElement {
  const [first] = anchors;
  const quote = quoteOf(note);
  const words = first ? make('a', { href: `#${first.block}` }, quote) : quote;
  const item = make('li', {}, make('blockquote', { className: 'quoted' }, words));
  if (!first) item.append(make('p', { className: 'orphan' }, '正文已经改动，找不到这段话。'));
  if (note.text) item.append(make('p', {}, note.text));
  const edit: HTMLButtonElement = button('修改', () => void open(note, edit));
  const remove = button('删除', async () => (await import('./edit-note.ts')).removeNote(note));
  item.append(make('div', { className: 'note-actions' }, edit, remove));
  return item;
}

async function open(note: ReaderNote, from?: HTMLElement): Promise<void> {
  (await import('./edit-note.ts')).editNote(note, from);
}

/** Opens the note of the words that were pressed; what has an answer of its own keeps it. */
function openPressed(event: Event): void {
  if (!(event instanceof MouseEvent) || !getSelection()?.isCollapsed) return;
  if (event.target instanceof Element && event.target.closest('a, button')) return;
  const at = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  if (!at) return;
  const pressed = shown.find(({ ranges }) =>
    ranges.some((range) => range.isPointInRange(at.offsetNode, at.offset)),
  );
  if (pressed) void open(pressed.note);
}
