/**
 * How wide a line of text is, in ems of its size, at least: Chinese characters are one em, Latin
 * ones are taken as wide as those of wide fonts, since nobody knows the font.
 */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, each) => sum + widthOf(each), 0) * size;
}

function widthOf(character: string): number {
  if (/[il.,:;|'’ ]/u.test(character)) return 0.34;
  if (/[mwMW%‰]/u.test(character)) return 0.92;
  return /[\u0020-\u02ff]/u.test(character) ? 0.6 : 1;
}

const unbroken = /[A-Za-z0-9.,%‰]+[，。；：、！？”》）]*|[“《（]*[\s\S][，。；：、！？”》）]*/gu;

/** The text in lines no wider than `width`. Numbers and words stay whole; a line begins with no stop. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.matchAll(unbroken)) {
    if (line !== '' && textWidth(line + piece.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}
