/** Where the words of a note stand: in one block of one article. */
export interface Passage {
  /** Path of the article, below the base path of the site. */
  path: string;
  /** Element id of the block. */
  block: string;
  /** UTF-16 offsets into the words of the block, half-open. */
  start: number;
  end: number;
  exact: string;
  /** The words of the block before and after, 32 characters at most. */
  prefix: string;
  suffix: string;
}

/** What a reader marked, and wrote about it. */
export interface ReaderNote {
  /** A URN. */
  id: string;
  /** ISO 8601, UTC. */
  created: string;
  modified: string;
  /** Title of the article. */
  title: string;
  /** Empty where the passage is only marked. */
  text: string;
  /** One for each block, in order; at least one. */
  passages: readonly Passage[];
}

/** Where notes are kept on the device, as the file that can be taken away. */
export const notesKey = 'notes';

const context = 32;

/** The passage of a stretch of a block's words. */
export function passageOf(
  path: string,
  block: { id: string; text: string },
  start: number,
  end: number,
): Passage {
  return {
    path,
    block: block.id,
    start,
    end,
    exact: block.text.slice(start, end),
    prefix: block.text.slice(Math.max(0, start - context), start),
    suffix: block.text.slice(end, end + context),
  };
}

/** The words of a note's passages, one block a line. */
export function quoteOf({ passages }: ReaderNote): string {
  return passages.map(({ exact }) => exact).join('\n');
}

/** Notes with others added; of two with one id the later stays. Oldest first. */
export function mergeNotes(
  notes: readonly ReaderNote[],
  others: readonly ReaderNote[],
): ReaderNote[] {
  const byId = new Map(notes.map((note) => [note.id, note]));
  for (const note of others) {
    const known = byId.get(note.id);
    if (!known || known.modified < note.modified) byId.set(note.id, note);
  }
  return [...byId.values()].sort(
    (a, b) => a.created.localeCompare(b.created) || a.id.localeCompare(b.id),
  );
}
