import { createHash } from 'node:crypto';

/** A file of a built site. */
export interface BuiltFile {
  /** Below the site's folder, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file as the worker asks for it and knows its version. */
export interface PrecacheEntry {
  /** Relative to the worker: the address that links lead to. */
  readonly url: string;
  /** Null where the address changes with the content. */
  readonly revision: string | null;
  /** The browser refuses other bytes: those of a version published while this one is fetched. */
  readonly integrity: string;
}

/** Names that hold a hash of the content. */
const hashed = /^_astro\//;

/** How a worker keeps a file. */
export function precacheEntry({ path, bytes }: BuiltFile): PrecacheEntry {
  const hash = createHash('sha256').update(bytes).digest();
  return {
    url: path.replace(/(?:^|(?<=\/))index\.html$/, '') || './',
    revision: hashed.test(path) ? null : hash.toString('hex').slice(0, 16),
    integrity: `sha256-${hash.toString('base64')}`,
  };
}
