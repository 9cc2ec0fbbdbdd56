/** Full-width forms that mean the same as their half-width twin in a number. */
const twins = new Map<string, string>([
  ['．', '.'],
  ['％', '%'],
  ['：', ':'],
  ['～', '~'],
  ['∼', '~'],
  ['〜', '~'],
  ['－', '-'],
  ['–', '-'],
  ['—', '-'],
  ['〇', '零'],
  ['○', '零'],
  ['兩', '两'],
  ['萬', '万'],
  ['億', '亿'],
]);
for (let digit = 0; digit <= 9; digit += 1) {
  twins.set(String.fromCharCode(0xff10 + digit), String(digit));
}

/** The text with full-width digits and signs folded; for matching only. The length stays the same. */
export function foldForNumbers(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    folded += twins.get(character) ?? character;
  }
  return folded;
}
