/**
 * White space of Unicode 16 (property White_Space). U+FEFF, which `\s` also
 * matches, is a format character: it is text, and nothing may drop it.
 */
const SPACES =
  '\\t\\n\\v\\f\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

const anySpace = new RegExp(`[${SPACES}]`, 'gu');
const oneSpace = new RegExp(`^[${SPACES}]$`, 'u');

/** True for one character of white space. */
export function isSpace(character: string): boolean {
  return oneSpace.test(character);
}

/** The text without any white space. */
export function withoutSpace(text: string): string {
  return text.replace(anySpace, '');
}

/** A text without its white space, with the offset each remaining UTF-16 unit had before. */
export interface Squeezed {
  readonly text: string;
  /** `offsets[i]` is where unit `i` of `text` stood; one more entry holds the old length. */
  readonly offsets: readonly number[];
}

/** Removes white space and keeps the way back. */
export function squeeze(text: string): Squeezed {
  const offsets: number[] = [];
  let kept = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (isSpace(character)) continue;
    kept += character;
    offsets.push(index);
  }
  offsets.push(text.length);
  return { text: kept, offsets };
}
