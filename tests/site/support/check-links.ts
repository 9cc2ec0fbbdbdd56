import { existsSync, readFileSync } from 'node:fs';
import { type BuiltSite, fileOf, pathsOf } from './built-site.ts';
import type { PageLinks, Reference } from './read-links.ts';

/**
 * What is wrong with the links of a site, a sentence each.
 * @param pages the links of every page, by path
 */
export function checkLinks(site: BuiltSite, pages: ReadonlyMap<string, PageLinks>): string[] {
  return [...pages].flatMap(([path, { references }]) =>
    references.flatMap((reference) => {
      const problem = checkReference(site, path, reference, pages);
      return problem ? `${path}: ${reference.use} ${reference.address}: ${problem}` : [];
    }),
  );
}

function checkReference(
  site: BuiltSite,
  from: string,
  { use, address }: Reference,
  pages: ReadonlyMap<string, PageLinks>,
): string | undefined {
  const base = new URL(`${site.base}/`.replace(/\/{2,}/g, '/'), site.origin);
  const target = new URL(address, new URL(`.${from}`, base));
  if (target.origin !== base.origin) {
    return use === 'a' && target.protocol === 'https:' ? undefined : 'leaves the site';
  }
  if (!target.pathname.startsWith(base.pathname)) return 'leaves the base path';
  const path = decodeURIComponent(`/${target.pathname.slice(base.pathname.length)}`);
  if (!existsSync(fileOf(site, path))) return 'leads to no file';
  const id = decodeURIComponent(target.hash.slice(1));
  if (id && !pages.get(path)?.ids.includes(id)) return 'leads to no element';
  return undefined;
}

/** Names of standards that look like addresses: nobody asks for them. */
const standards = /http:\/\/(www\.w3\.org|tools\.ietf\.org\/rfc)\//g;

/** Every address a style sheet or script of a site names outside the site. */
export function externalAddresses(site: BuiltSite): string[] {
  return pathsOf(site)
    .filter((path) => /\.(css|js|svg)$/.test(path))
    .flatMap((path) => {
      const code = readFileSync(fileOf(site, path), 'utf8').replace(standards, '');
      return [...code.matchAll(/(?:https?:)?\/\/[\w-]+\.\w[^\s"')]*|@import[^;]*/g)].map(
        ([address]) => `${path}: ${address}`,
      );
    });
}
