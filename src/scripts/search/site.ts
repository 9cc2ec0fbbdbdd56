import type { SearchEngine } from '../../search/engine.ts';
import type { NameRow } from '../../search/names.ts';

/** What the search page needs from where it stands: a server, or a disk. */
export interface SearchSite {
  engine: SearchEngine;
  /** Terms and indicators. */
  names: () => Promise<NameRow[]>;
  /** The address of a page: `/terms/` below the base path. */
  page: (path: string) => string;
}
