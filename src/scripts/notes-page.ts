// The reader's notes: all of them, into a file, and out of one.
import { localDay } from '../lib/local-day.ts';
import { mergeNotes, quoteOf, type ReaderNote } from '../notes/note.ts';
import { readAnnotations } from '../notes/read-annotations.ts';
import { writeAnnotations } from '../notes/write-annotations.ts';
import { findPlace, type Place } from './notes/find-place.ts';
import { addressOf, loadNotes, saveNotes } from './notes/store.ts';
import { button, make } from './tools/make.ts';

const list = document.querySelector<HTMLElement>('#notes-list');
const none = document.querySelector<HTMLElement>('#no-notes');
const said = document.querySelector<HTMLOutputElement>('#notes-said');
const file = document.querySelector<HTMLInputElement>('#import-notes');
/** A file of more is no file of notes. */
const largest = 20_000_000;

function say(words: string): void {
  if (said) said.textContent = words;
}

function showAll(): void {
  const notes = loadNotes();
  if (none) none.hidden = notes.length > 0;
  const groups = [...Map.groupBy(notes, ({ passages }) => passages[0]?.path ?? '')];
  list?.replaceChildren(...groups.map(([, own]) => group(own)));
}

function group(notes: readonly ReaderNote[]): HTMLElement {
  const items = notes.map((note) => {
    const item = make('li', {}, make('blockquote', { className: 'quoted' }, quoteOf(note)));
    if (note.text) item.append(make('p', {}, note.text));
    const source = make('p', { className: 'src' });
    item.append(source, actions(note));
    void findPlace(note).then((place) => tell(source, note, place));
    return item;
  });
  return make('div', {}, make('h3', {}, notes[0]?.title ?? ''), make('ol', {}, ...items));
}

function actions(note: ReaderNote): HTMLElement {
  const remove = button('删除', () => {
    saveNotes(loadNotes().filter(({ id }) => id !== note.id));
    showAll();
    say('删除了一条。');
  });
  return make('div', { className: 'note-actions' }, remove);
}

function tell(source: HTMLElement, { modified }: ReaderNote, { href, orphan }: Place): void {
  const day = localDay(new Date(modified));
  const link = make('a', { href }, orphan ? '去看这篇文章' : '看正文里的这段话');
  source.append(`${day}　`, link);
  if (orphan)
    source.append(make('span', { className: 'orphan' }, '　正文已经改动，找不到这段话。'));
}

document.querySelector('#export-notes')?.addEventListener('click', () => {
  const notes = loadNotes();
  if (notes.length === 0) return say('还没有笔记可以存。');
  const blob = new Blob([writeAnnotations(notes, addressOf)], { type: 'application/ld+json' });
  const link = make('a', { href: URL.createObjectURL(blob), download: 'jiaozuo-notes.jsonld' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  say(`存了${notes.length}条。`);
});

document.querySelector('#open-notes')?.addEventListener('click', () => file?.click());
file?.addEventListener('change', async () => {
  const [chosen] = file.files ?? [];
  if (!chosen) return;
  const read = chosen.size > largest ? undefined : readAnnotations(await chosen.text());
  file.value = '';
  if (!read) return say('这个文件不是笔记文件，没有读到东西。');
  const before = loadNotes();
  const all = mergeNotes(before, read.notes);
  if (!saveNotes(all)) return say('这台设备存不下这些笔记。');
  const refused = read.refused > 0 ? `有${read.refused}条不是本站文章的笔记，没有收。` : '';
  say(`读到${read.notes.length}条，新增${all.length - before.length}条。${refused}`);
  showAll();
});

document.querySelector('#forget-notes')?.addEventListener('click', () => {
  const { length } = loadNotes();
  if (length === 0 || !confirm(`删除这台设备上的全部${length}条笔记？删除以后找不回来。`)) return;
  saveNotes([]);
  showAll();
  say('都删除了。');
});

// Another tab may have written one.
addEventListener('storage', showAll);
showAll();
