import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { ChecksSchema } from '../schemas/check.ts';

/** Loads the checks of every report and those across reports, one entry a check, by its id. */
export function checksLoader(folder: string): Loader {
  return {
    name: 'checks',
    async load({ store, parseData, config, watcher }) {
      const directory = new URL(`${folder.replace(/\/*$/, '')}/`, config.root);
      const path = fileURLToPath(directory);
      const loadAll = async () => {
        store.clear();
        const files = globSync('{checks.json,*/checks.json}', { cwd: path }).sort();
        for (const file of existsSync(path) ? files : []) {
          const checks = ChecksSchema.parse(
            JSON.parse(await readFile(new URL(file, directory), 'utf8')),
          );
          for (const check of checks) {
            const { id } = check;
            store.set({ id, data: await parseData({ id, data: check }) });
          }
        }
      };
      await loadAll();
      watcher?.add(path);
      watcher?.on('change', (changed) => {
        if (changed.startsWith(path) && changed.endsWith('checks.json')) void loadAll();
      });
    },
  };
}
