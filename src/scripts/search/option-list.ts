import { element } from './element.ts';

/** Something that may be meant by what is typed. */
export interface Suggestion {
  words: string;
  /** What it is: 术语, 指标. */
  kind: string;
}

/** The list of a combobox: what stands in it, and which option is active. */
export interface OptionList {
  readonly open: boolean;
  show: (suggestions: readonly Suggestion[]) => void;
  close: () => void;
  /** Makes the next or previous option active, or none at the ends. */
  move: (step: 1 | -1) => void;
  /** The words of the active option. */
  active: () => string | undefined;
}

/** Keeps the ARIA states of an input and its list in step. */
export function optionList(input: HTMLInputElement, list: HTMLElement): OptionList {
  let active = -1;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role="option"]')];
  const activate = (index: number) => {
    active = index;
    const all = options();
    for (const [at, option] of all.entries()) option.ariaSelected = String(at === index);
    const option = all[index];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const open = (shown: boolean) => {
    list.hidden = !shown;
    input.ariaExpanded = String(shown);
    activate(-1);
  };
  return {
    get open() {
      return !list.hidden;
    },
    show: (suggestions) => {
      list.replaceChildren(...suggestions.map(toOption));
      open(suggestions.length > 0);
    },
    close: () => open(false),
    move: (step) => {
      const places = options().length + 1;
      activate(((active + 1 + step + places) % places) - 1);
    },
    active: () => options()[active]?.dataset['words'],
  };
}

function toOption({ words, kind }: Suggestion, index: number): HTMLElement {
  const attributes = { role: 'option', id: `suggestion-${index}`, 'aria-selected': 'false' };
  const option = element('li', attributes, words, ' ', element('small', {}, kind));
  option.dataset['words'] = words;
  return option;
}
