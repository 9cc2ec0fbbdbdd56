/** Numbers that count nothing of the reports: dates, lines, steps. */
const other = /第\s*\d+|\d+\s*(?:年|月|日|行|分钟|课时|题)/gu;
const number = /\d+(?:\.\d+)?/gu;

/**
 * The numbers of a text of ours that stand in none of its sources, each once. Dates, line numbers and
 * the like are left out.
 */
export function strayNumbers(text: string, sources: readonly string[]): string[] {
  const known = new Set(sources.flatMap((source) => numbersOf(source)));
  return [...new Set(numbersOf(text.replaceAll(other, '')))].filter((each) => !known.has(each));
}

function numbersOf(text: string): string[] {
  const folded = text.replaceAll(/[０-９．]/gu, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
  return [...folded.matchAll(number)].map(([each]) => each);
}
