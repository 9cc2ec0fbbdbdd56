// The search page where it is served: it asks the index.

import { pagefindEngine } from '../search/pagefind-engine.ts';
import { withBase } from '../site.ts';
import { startSearch } from './search/start.ts';

startSearch({
  engine: pagefindEngine(withBase('/pagefind/')),
  names: async () => (await fetch(withBase('/search/names.json'))).json(),
  page: withBase,
});
