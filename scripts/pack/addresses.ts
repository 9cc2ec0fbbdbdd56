import { posix } from 'node:path';
import { fail } from '../problems/problem.ts';

/** The files of a site and where it was built to stand. */
export interface Place {
  /** `/` or `/name/`. */
  readonly base: string;
  /** Paths below the base, with `/`. */
  readonly files: ReadonlySet<string>;
}

const anywhere = 'http://site.invalid';

/**
 * The file behind an address in a page, and its query and hash.
 * @param address as written in the page, with character references
 * @param page path of the page's file
 * @returns undefined for an address of another site, or of a place in the page itself
 * @throws {ProblemError} when it leads to no file
 */
export function fileBehind(
  address: string,
  page: string,
  { base, files }: Place,
): { path: string; rest: string } | undefined {
  if (address === '' || address.startsWith('#')) return undefined;
  const here = page.replace(/(^|\/)index\.html$/, '$1');
  const url = new URL(address.replaceAll('&amp;', '&'), new URL(base + here, anywhere));
  if (url.origin !== anywhere) return undefined;
  const path = decodeURIComponent(url.pathname).slice(base.length);
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!url.pathname.startsWith(base) || !files.has(file)) {
    const reason = `Unexpected address ${address}, expected one of a file of the site`;
    fail(page, { line: 1, column: 1 }, reason, 'pack-address');
  }
  return { path: file, rest: address.slice(/^[^?#]*/.exec(address)?.[0].length) };
}

/** The address of a file as another one names it, wherever the folder of both stands. */
export function relativeAddress(from: string, to: string): string {
  const steps = posix.relative(posix.dirname(from), to).split('/');
  return steps.map(encodeURIComponent).join('/');
}
