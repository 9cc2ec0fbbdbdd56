/**
 * The longest run of a word whose characters stand in one piece of the index, the first of several:
 * what can be looked up at the price of one file.
 * @param starts the first character of every piece, in the order of their code points
 */
export function longestRun(word: string, starts: readonly string[]): string {
  const points = starts.map((start) => start.codePointAt(0) ?? 0);
  const pieceOf = (character: string) =>
    points.findLastIndex((start) => start <= (character.codePointAt(0) ?? 0));
  const runs: string[][] = [];
  let piece: number | undefined;
  for (const character of word) {
    const own = pieceOf(character);
    if (own === piece) runs.at(-1)?.push(character);
    else runs.push([character]);
    piece = own;
  }
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), []);
  return longest.join('');
}
