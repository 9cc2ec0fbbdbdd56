import { type Choice, choicesOf, facetNames } from '../../search/facets.ts';
import type { Found } from '../../search/hits.ts';
import { type Facet, facets, type SearchState } from '../../search/permalink.ts';
import { element } from './element.ts';

/** The facets of what was found, with the hits of each value. */
export function showFilters(found: readonly Found[], chosen: SearchState['chosen']): HTMLElement[] {
  return facets.flatMap((facet) => {
    const choices = choicesOf(found, facet, chosen);
    if (choices.length === 0) return [];
    const items = choices.map((choice) => toItem(facet, choice, chosen[facet]));
    const legend = element('legend', {}, facetNames[facet]);
    return [element('fieldset', {}, legend, element('ul', {}, ...items))];
  });
}

function toItem(
  facet: Facet,
  { value, name, count }: Choice,
  chosen: readonly string[],
): HTMLElement {
  const input = element('input', { type: 'checkbox', name: facet, value });
  input.checked = chosen.includes(value);
  const label = element(
    'label',
    {},
    input,
    element('span', {}, name),
    element('i', {}, String(count)),
  );
  return element('li', {}, label);
}
