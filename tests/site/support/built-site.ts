import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../helpers/seeds.ts';

/** A built site on disk. */
export interface BuiltSite {
  readonly folder: string;
  /** Where it will stand, as Astro was told: scheme and host, and the path below them. */
  readonly origin: string;
  readonly base: string;
}

/**
 * The site that `npm run build` has made. SITE_DIST names another folder.
 * @throws when there is none
 */
export function builtSite(): BuiltSite {
  const folder = process.env['SITE_DIST'] ?? join(root, 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`Unexpected absence of ${folder}/index.html, expected a site: npm run build`);
  }
  return {
    folder,
    origin: new URL(process.env['SITE_URL'] || 'http://localhost:4321').origin,
    base: process.env['BASE_PATH'] || '/',
  };
}

/** Every file of a site, as the path of its URL below the base path: `/about/`, `/404.html`. */
export function pathsOf({ folder }: BuiltSite): string[] {
  return globSync('**/*.*', { cwd: folder })
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|(?<=\/))index\.html$/, '')}`)
    .sort();
}

/** The paths of a site's pages. */
export function pagePathsOf(site: BuiltSite): string[] {
  return pathsOf(site).filter((path) => path.endsWith('/') || path.endsWith('.html'));
}

/** The file behind a path of a site. */
export function fileOf({ folder }: BuiltSite, path: string): string {
  return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}
