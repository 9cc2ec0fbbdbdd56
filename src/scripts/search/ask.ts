import type { SearchName } from '../../search/names.ts';
import { part } from './find-part.ts';
import { suggestionsFor } from './offer.ts';
import { recentSearches } from './recent.ts';
import { attachSuggestions } from './suggest.ts';
import { attachTerms } from './terms.ts';

/**
 * Makes the form of the page work.
 * @param ask called with what somebody typed, when it is to be looked up
 * @returns shows what is asked for
 */
export function attachAsk(
  names: () => Promise<SearchName[]>,
  ask: (typed: string[]) => void,
): (typed: readonly string[]) => void {
  const input = part('q', HTMLInputElement);
  const submit = () => {
    closeSuggestions();
    ask([input.value, ...terms.read()]);
  };
  const terms = attachTerms(submit);
  const closeSuggestions = attachSuggestions(
    input,
    part('suggestions', HTMLElement),
    async (typed, limit) => suggestionsFor(await names(), recentSearches(), typed, limit),
    (words) => {
      input.value = words;
      submit();
    },
  );
  part('ask', HTMLFormElement).addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  return ([typed = '', ...others]) => {
    input.value = typed;
    terms.show(others);
  };
}
