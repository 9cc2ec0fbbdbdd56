import { notesKey, type ReaderNote } from '../../notes/note.ts';
import { readAnnotations } from '../../notes/read-annotations.ts';
import { writeAnnotations } from '../../notes/write-annotations.ts';
import { keep, kept } from '../device.ts';

/** The notes on this device. */
export function loadNotes(): ReaderNote[] {
  return readAnnotations(kept(notesKey))?.notes ?? [];
}

/**
 * Keeps notes instead of those before.
 * @returns whether the device did
 */
export function saveNotes(notes: readonly ReaderNote[]): boolean {
  return keep(notesKey, notes.length > 0 ? writeAnnotations(notes, addressOf) : undefined);
}

/** The whole address of a path of the site, as the page knows itself. */
export function addressOf(path: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const here = canonical ?? location.href;
  const [root = here] = here.split(/(?:reports\/|notes\/|compare\/)/);
  return new URL(`.${path}`, root).href;
}
