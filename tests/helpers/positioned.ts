/** Marks the place where a problem is expected; it is taken out of the text. */
export const M = '\u{f8ff}';

/** A text with `${M}` in it → the text without the mark, and where the mark stood (1-based). */
export function positioned(
  strings: TemplateStringsArray,
  ...values: readonly string[]
): { text: string; line: number; column: number } {
  const [before, after, ...others] = String.raw({ raw: strings }, ...values).split(M);
  if (before === undefined || after === undefined || others.length > 0) {
    throw new Error('expected one mark');
  }
  const lines = before.split('\n');
  return { text: before + after, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
