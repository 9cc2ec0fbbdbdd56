/** A way of numbering a list: the words of its mark with a numeral. */
export type Mark = (number: string) => string;

/** The numerals of marks, from the first on. */
export const numbers = [...'一二三四五六七八九十', '十一', '十二', '十三'];
/** Ways of numbering inside a paragraph. */
export const inside: readonly Mark[] = [(number) => `${number}是`, (number) => `第${number}，`];
/** Ways of numbering at the beginning of paragraphs and headings. */
export const below: readonly Mark[] = [
  (number) => `（${number}）`,
  (number) => `${number}、`,
  ...inside,
];

/** Where a clause begins with the words, from `from` on; −1 where none does. */
export function clauseWith(text: string, words: string, from: number): number {
  if (words === '') return -1;
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    if (at === 0 || /[。；;：:，,！？”\s]/u.test(text.charAt(at - 1))) return at;
  }
  return -1;
}

/** An item as far as its first stop. */
export function firstWords(text: string): string {
  const stop = text.slice(3).search(/[，,。；;：:、！？]/u);
  return text.slice(0, Math.min(24, stop < 0 ? text.length : stop + 3));
}
