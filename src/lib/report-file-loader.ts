import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';

/** Where a checked file of a report stands on this disk. */
export const ReportFileSchema = z.strictObject({ path: z.string() });

/**
 * Finds and checks content/reports/<report>/<name>, one entry per report; `readReportFile` reads it.
 * Astro writes what a collection holds into one module: a hundred thousand figures in it cost more
 * time and memory than all pages together.
 */
export function reportFileLoader(folder: string, name: string, schema: z.ZodType): Loader {
  return {
    name,
    async load({ store, parseData, generateDigest, config, watcher }) {
      const directory = new URL(`${folder.replace(/\/*$/, '')}/`, config.root);
      const loadAll = async () => {
        store.clear();
        for (const id of (await readdir(directory)).sort()) {
          const path = fileURLToPath(new URL(`${id}/${name}`, directory));
          if (!existsSync(path)) continue;
          const text = await readFile(path, 'utf8');
          schema.parse(JSON.parse(text));
          const data = await parseData({ id, data: { path } });
          store.set({ id, data, digest: generateDigest(text) });
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

/** What a checked file of a report holds, of the type that its loader's schema gives. */
export function readReportFile<Content>({ path }: z.output<typeof ReportFileSchema>): Content {
  return JSON.parse(readFileSync(path, 'utf8'));
}
