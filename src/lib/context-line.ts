/** Words with what stands before and after them: a keyword in context. */
export interface ContextLine {
  left: string;
  words: string;
  right: string;
}

/** Characters on either side of the words. */
export const contextWidth = 18;

/** The words from `start` to `end` of a text with up to 18 characters on either side, none cut in two. */
export function contextLine(text: string, start: number, end: number): ContextLine {
  return {
    left: [...text.slice(Math.max(0, start - contextWidth * 2), start)]
      .slice(-contextWidth)
      .join(''),
    words: text.slice(start, end),
    right: [...text.slice(end, end + contextWidth * 2)].slice(0, contextWidth).join(''),
  };
}
