import { fail } from '../problems/problem.ts';
import { fileBehind, type Place, relativeAddress } from './addresses.ts';
import { rewriteTags, type Tag, writeTag } from './tags.ts';

/**
 * Only files of this disk, and no requests. `file:` in place of 'self', since not every browser
 * takes a page on a disk to be of one origin with the files beside it.
 */
const policy =
  "default-src 'none'; script-src file:; style-src file:; img-src file:; form-action file:; base-uri 'none'; object-src 'none'";

/** Attributes that hold an address. */
const leading = ['href', 'src', 'action', 'poster', 'data'];
/** Links that a browser would follow by itself, and may not on a disk. */
const followed = new Set(['modulepreload', 'preload', 'prefetch', 'manifest']);

/**
 * A page as it works from a disk: relative addresses with the names of files, scripts that are not
 * modules, a policy to match.
 * @param page path of its file
 * @throws {ProblemError} for an address that leads nowhere, and a module written into the page
 */
export function packPage(html: string, page: string, site: Place): string {
  return rewriteTags(html, (tag) => {
    const { name, attributes, closing } = tag;
    if (closing || isOfOthers(tag)) return undefined;
    if (name === 'link' && followed.has(attributes.get('rel') ?? '')) return '';
    const written = new Map(attributes);
    if (name === 'meta' && attributes.get('http-equiv') === 'content-security-policy') {
      written.set('content', policy);
      return writeTag(name, written);
    }
    const led = leadTo(written, page, site);
    const loads = name === 'script' && attributes.get('type') === 'module';
    if (loads) makeClassic(written, page);
    return led || loads || written.delete('crossorigin') ? writeTag(name, written) : undefined;
  });
}

/** What stands for the site on the network. */
function isOfOthers({ name, attributes }: Tag): boolean {
  return name === 'link' && attributes.get('rel') === 'canonical';
}

function leadTo(attributes: Map<string, string>, page: string, site: Place): boolean {
  let led = false;
  for (const key of leading) {
    const address = attributes.get(key);
    const file = address === undefined ? undefined : fileBehind(address, page, site);
    if (!file) continue;
    attributes.set(key, relativeAddress(page, file.path) + file.rest);
    led = true;
  }
  return led;
}

/** A deferred script runs when a module would, in the same order. */
function makeClassic(attributes: Map<string, string>, page: string): void {
  if (!attributes.has('src')) {
    const reason = 'Unexpected module written into the page, expected a file';
    fail(page, { line: 1, column: 1 }, reason, 'pack-module');
  }
  attributes.delete('type');
  attributes.delete('crossorigin');
  attributes.set('defer', '');
}
