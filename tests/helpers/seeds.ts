import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EditionFile, readEdition } from '../../scripts/stages/read-edition.ts';
import { readSeed, type Seed } from '../../scripts/stages/read-seed.ts';

/** The root of the project. */
export const root: string = join(import.meta.dirname, '../..');

/** A seed of the project with its edition. */
export interface EditedSeed {
  readonly seed: Seed;
  readonly file: EditionFile;
}

/** Every seed of the project with its edition, by file name. */
export function editedSeeds(): EditedSeed[] {
  const editions = allEditions();
  return allSeeds().map((seed) => {
    const file = editions.find(({ edition }) => edition.seed === seed.name);
    if (!file) throw new Error(`no edition of ${seed.name}`);
    return { seed, file };
  });
}

/** Every seed of the project, by file name. */
export function allSeeds(): Seed[] {
  return filesOf('seeds', '.txt').map((path) => readSeed(path, readFileSync(join(root, path))));
}

function allEditions(): EditionFile[] {
  return filesOf('content/editions', '.yml').map((path) =>
    readEdition(path, readFileSync(join(root, path), 'utf8')),
  );
}

function filesOf(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

/** A seed made of `text`, as if it had been read from seeds/`name`. */
export function seedOf(text: string, name = 'a.txt'): Seed {
  return readSeed(`seeds/${name}`, new TextEncoder().encode(text));
}
