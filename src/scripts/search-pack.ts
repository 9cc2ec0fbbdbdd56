// The search page of a pack. It is opened from a disk, where nothing can be fetched: the texts and
// the names are in this script, and every address names a file.
import { names, texts } from 'search-data';
import { scanEngine } from '../search/scan-engine.ts';
import { startSearch } from './search/start.ts';

startSearch({
  engine: scanEngine(texts),
  names: async () => [...names],
  page: (path) => `..${path}index.html`,
});
