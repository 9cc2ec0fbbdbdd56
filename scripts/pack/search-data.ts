import type { Files } from './pack-site.ts';

/** Whether a script of the site asks the index, which a page on a disk cannot. */
export function asksIndex(script: string): boolean {
  return script.includes('pagefind.js');
}

/** The texts and names that the search page of a site fetches, as a module (src/env.d.ts). */
export function searchData(files: Files): string {
  const read = (path: string) => new TextDecoder().decode(files.get(path));
  const articles = [...files.keys()]
    .filter((path) => /^data\/text\/[^/]+\.json$/.test(path))
    .flatMap((path): { about: { order: number } }[] => JSON.parse(read(path)))
    .sort((a, b) => a.about.order - b.about.order);
  const names = read('search/names.json');
  return `export const texts = ${JSON.stringify(articles)};\nexport const names = ${names};\n`;
}
