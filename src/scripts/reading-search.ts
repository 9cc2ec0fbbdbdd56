// Marks what was searched for, when a reader comes from the search.
const asked = new URLSearchParams(location.search);
const query = asked.get('hit');
// Most readers come without a search: the rest is loaded for the others.
if (query) {
  void import('./mark-hits.ts').then(({ markHits }) =>
    markHits(query, Number(asked.get('n') ?? 1)),
  );
}
