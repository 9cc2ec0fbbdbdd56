import { foldedParts } from './fold.ts';

/** At an offset of a folded text, so many code units stand for other characters. */
export type Edit = readonly [at: number, length: number, characters: string];

/** What folding changed in a text, so that the folded text and the edits give the text back. */
export function editsOf(text: string): Edit[] {
  const edits: [number, number, string][] = [];
  let at = 0;
  for (const { part, folded } of foldedParts(text)) {
    const last = edits.at(-1);
    if (part !== folded) {
      if (last && last[0] + last[1] === at) {
        last[1] += folded.length;
        last[2] += part;
      } else edits.push([at, folded.length, part]);
    }
    at += folded.length;
  }
  return edits;
}

/** The text that was folded. */
export function applyEdits(folded: string, edits: readonly Edit[]): string {
  let text = '';
  let at = 0;
  for (const [start, length, characters] of edits) {
    text += folded.slice(at, start) + characters;
    at = start + length;
  }
  return text + folded.slice(at);
}
