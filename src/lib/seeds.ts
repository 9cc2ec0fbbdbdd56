/** The number of a seed in URLs: the digits before `_` in its file name, else its whole name. */
export function seedNumber(seed: string): string {
  return /^(\d+)_/.exec(seed)?.[1] ?? seed.replace(/\.txt$/, '');
}
