import { decode, joinList, splitList } from './cbor.ts';

/** A piece of the index: the words from one to another, in the order of their code points. */
export interface Piece {
  from: string;
  to: string;
  bytes: Buffer;
}

/** About 3 KB as they are sent. */
const mostBytes = 5000;

/**
 * Divides a piece of the index. Pagefind makes pieces of some 30 KB, and a search wants one for every
 * character of a word; a word by itself may be longer.
 * @param piece a list whose one element is the list of words; a word is a list that begins with itself
 */
export function dividePiece(piece: Uint8Array): Piece[] {
  const groups: Uint8Array[][] = [];
  let length = 0;
  for (const word of splitList(piece).flatMap(splitList)) {
    length += word.length;
    const group = groups.at(-1);
    if (group && length <= mostBytes) group.push(word);
    else {
      groups.push([word]);
      length = word.length;
    }
  }
  return groups.map((words) => ({
    from: wordOf(words[0]),
    to: wordOf(words.at(-1)),
    bytes: joinList([joinList(words)]),
  }));
}

function wordOf(word: Uint8Array | undefined): string {
  const [itself] = word ? splitList(word) : [];
  return String(itself && decode(itself));
}
