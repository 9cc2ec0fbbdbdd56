import { type Passage, quoteOf, type ReaderNote } from '../../notes/note.ts';
import { button, make } from '../tools/make.ts';
import { closeButton, closeSheet, openSheet } from '../tools/sheet.ts';
import { showNotes } from './show-notes.ts';
import { loadNotes, saveNotes } from './store.ts';

/** Marks passages; and asks for words about them, where they are wanted. */
export function addNote(passages: readonly Passage[], ask: boolean, from?: HTMLElement): void {
  const now = new Date().toISOString();
  const note: ReaderNote = {
    id: `urn:uuid:${newId()}`,
    created: now,
    modified: now,
    title: document.querySelector('h1')?.textContent ?? '',
    text: '',
    passages,
  };
  if (ask) editNote(note, from);
  else put(note);
}

/** Opens a note to be written, changed or removed. */
export function editNote(note: ReaderNote, from?: HTMLElement): void {
  const known = loadNotes().some(({ id }) => id === note.id);
  const field = make('textarea', { id: 'note-text', value: note.text, maxLength: 20_000 });
  const label = make('label', { htmlFor: field.id }, '笔记（只存在这台设备上）');
  const save = button('保存', () => {
    put({ ...note, text: field.value.trim(), modified: new Date().toISOString() });
  });
  const actions = make('div', { className: 'note-actions' }, save, closeButton('取消'));
  if (known) actions.append(button('删除', () => put(note, true)));
  openSheet(known ? '我的笔记' : '写笔记', [quoteBlock(note), label, field, actions], from);
  field.focus();
}

/** Takes a note away. */
export function removeNote(note: ReaderNote): void {
  put(note, true);
}

function put(note: ReaderNote, away = false): void {
  const others = loadNotes().filter(({ id }) => id !== note.id);
  const saved = saveNotes(away ? others : [...others, note]);
  if (saved) {
    closeSheet();
    showNotes();
    return;
  }
  const words = '这台设备没有存上：浏览器不让本站存东西，或者已经存满。请先复制下来。';
  openSheet('没有存上', [
    make('p', {}, words),
    quoteBlock(note),
    make('p', {}, note.text),
    closeButton(),
  ]);
}

function quoteBlock(note: ReaderNote): HTMLElement {
  return make('blockquote', { className: 'quoted' }, quoteOf(note));
}

/** Random where the page is served without encryption, too. */
function newId(): string {
  const hex = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5');
}
