import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type Gold, GoldSchema } from '../../src/schemas/gold.ts';
import { root } from '../helpers/seeds.ts';

const folder = join(root, 'tests/fixtures/gold');

/** A file of the gold set. */
export interface GoldFile {
  readonly name: string;
  readonly gold: Gold;
}

/** The files of the gold set whose names begin so; the schema refuses what it does not know. */
export function goldFiles(prefix: string): GoldFile[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix))
    .sort()
    .map((name) => ({
      name,
      gold: GoldSchema.parse(parse(readFileSync(join(folder, name), 'utf8'))),
    }));
}
