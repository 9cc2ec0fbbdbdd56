import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';

/**
 * Loads content/reports/<report>/<name>, a JSON list, one entry `{rows: […]}` per report. Astro's own
 * loaders take a file for one object, or each thing in it for an entry.
 */
export function reportRowsLoader(folder: string, name: string): Loader {
  return {
    name,
    async load({ store, parseData, config, watcher }) {
      const directory = new URL(`${folder.replace(/\/*$/, '')}/`, config.root);
      const loadAll = async () => {
        store.clear();
        for (const id of (await readdir(directory)).sort()) {
          const file = new URL(`${id}/${name}`, directory);
          if (!existsSync(file)) continue;
          const rows: unknown = JSON.parse(await readFile(file, 'utf8'));
          store.set({ id, data: await parseData({ id, data: { rows } }) });
        }
      };
      await loadAll();
      const path = fileURLToPath(directory);
      watcher?.add(path);
      watcher?.on('change', (changed) => {
        if (changed.startsWith(path) && changed.endsWith(name)) void loadAll();
      });
    },
  };
}
