// What a reading page has of search: words that are selected, and hits that are to be marked.
import './search-selection.ts';

const asked = new URLSearchParams(location.search);
const query = asked.get('hit');
// Most readers come without a search: the rest is loaded for the others.
if (query) {
  void import('./mark-hits.ts').then(({ markHits }) =>
    markHits(query, Number(asked.get('n') ?? 1)),
  );
}
