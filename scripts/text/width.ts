/** East Asian wide and full-width characters, and the punctuation Chinese type sets as wide. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u2014\u2018-\u201d\u2026\u25a0-\u25ff\u2460-\u24ff\u2103\u2030\u00b7\u00d7]|[\u{20000}-\u{3fffd}]/u;

/** The printed width of a text in Chinese characters (em): wide ones count 1, others ½. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 1 : 0.5;
  return width;
}
