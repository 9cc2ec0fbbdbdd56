import { mostTerms } from '../../search/permalink.ts';
import { element } from './element.ts';
import { part } from './find-part.ts';

/** The inputs of the queries that are compared with the first one. */
export interface ComparedTerms {
  show: (typed: readonly string[]) => void;
  read: () => string[];
}

/** @param changed called when a term was taken away */
export function attachTerms(changed: () => void): ComparedTerms {
  const box = part('compared', HTMLElement);
  const add = part('add-term', HTMLButtonElement);
  const inputs = () => [...box.querySelectorAll('input')];
  const update = () => {
    add.hidden = inputs().length >= mostTerms - 1;
  };
  const append = (typed: string) => {
    const input = element('input', {
      type: 'search',
      name: 'vs',
      autocomplete: 'off',
      'aria-label': '比较的词',
    });
    input.value = typed;
    const remove = element('button', { type: 'button', 'aria-label': `不再比较${typed}` }, '×');
    const item = element('span', { class: 'term-box' }, input, remove);
    remove.addEventListener('click', () => {
      item.remove();
      update();
      add.focus();
      if (typed !== '') changed();
    });
    box.append(item);
    update();
    return input;
  };
  add.addEventListener('click', () => append('').focus());
  return {
    show: (typed) => {
      box.replaceChildren();
      for (const each of typed) append(each);
      update();
    },
    read: () =>
      inputs()
        .map(({ value }) => value)
        .filter((value) => value.trim() !== ''),
  };
}
