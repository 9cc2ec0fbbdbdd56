import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GenerateSWOptions } from 'workbox-build';
import { type BuiltFile, precacheEntry } from './precache-entry.ts';

/** Files that only machines ask for, and the worker itself. */
const left = ['sw.js', 'robots.txt', 'sitemap.xml', 'social.png'];

/**
 * What Workbox needs to write the worker of the site in `folder`.
 *
 * A new worker fetches what has changed while the old one still answers, and takes over when the
 * last page of the old version is closed: it never skips the wait, so no page is put together from
 * two versions. It claims only pages that no worker serves: those of a first visit.
 */
export function serviceWorkerOf(folder: string): GenerateSWOptions {
  return {
    globDirectory: folder,
    globPatterns: ['**/*'],
    globIgnores: left,
    swDest: join(folder, 'sw.js'),
    mode: 'production',
    sourcemap: false,
    inlineWorkboxRuntime: true,
    maximumFileSizeToCacheInBytes: Number.MAX_SAFE_INTEGER,
    manifestTransforms: [
      (entries) => ({
        manifest: entries
          .map(({ url, size }) => ({ ...precacheEntry(readBuilt(folder, url)), size }))
          .sort((a, b) => (a.url < b.url ? -1 : 1)),
        warnings: [],
      }),
    ],
    // The files of a static site do not depend on a query: ?q= of a search, ?ts= of its index.
    ignoreURLParametersMatching: [/^/],
    skipWaiting: false,
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    runtimeCaching: [
      {
        urlPattern: ({ request }) => request.mode === 'navigate',
        handler: 'NetworkOnly',
        options: { precacheFallback: { fallbackURL: '404.html' } },
      },
    ],
  };
}

function readBuilt(folder: string, path: string): BuiltFile {
  return { path, bytes: readFileSync(join(folder, path)) };
}
