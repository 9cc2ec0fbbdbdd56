import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { parse } from 'yaml';

/**
 * Loads content/editions/*.yml with the parser of the converter. Astro's own YAML reading turns
 * dates into Date objects, which forget whether a day was given.
 */
export function editionsLoader(folder: string): Loader {
  return {
    name: 'editions',
    async load({ store, parseData, config, watcher }) {
      const directory = new URL(`${folder.replace(/\/*$/, '')}/`, config.root);
      const loadAll = async () => {
        store.clear();
        const files = (await readdir(directory)).filter((name) => name.endsWith('.yml')).sort();
        for (const name of files) {
          const id = name.slice(0, -'.yml'.length);
          const raw: Record<string, unknown> = parse(
            await readFile(new URL(name, directory), 'utf8'),
          );
          store.set({ id, data: await parseData({ id, data: raw }) });
        }
      };
      await loadAll();
      const path = fileURLToPath(directory);
      watcher?.add(path);
      watcher?.on('change', (changed) => {
        if (changed.startsWith(path)) void loadAll();
      });
    },
  };
}
