import { type OptionList, optionList, type Suggestion } from './option-list.ts';

const limit = 8;

/**
 * Suggestions below an input while somebody types: a combobox as the ARIA patterns describe it.
 * @param suggest for what is typed
 * @param choose what happens with the one that is chosen
 * @returns closes them
 */
export function attachSuggestions(
  input: HTMLInputElement,
  box: HTMLElement,
  suggest: (typed: string, limit: number) => Promise<Suggestion[]>,
  choose: (words: string) => void,
): () => void {
  const list = optionList(input, box);
  let asked = 0;
  const close = () => {
    asked += 1;
    list.close();
  };
  const pick = (words: string | undefined) => {
    close();
    if (words) choose(words);
  };
  const show = async () => {
    asked += 1;
    const asking = asked;
    const found = await suggest(input.value, limit);
    if (asking === asked) list.show(found);
  };
  input.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent && event.isComposing)) void show();
  });
  input.addEventListener('compositionend', () => void show());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const does = list.open && !event.isComposing && keys(list, close, pick)[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  });
  // The input keeps the focus: a press on an option would else close the list before the click.
  box.addEventListener('pointerdown', (event) => event.preventDefault());
  box.addEventListener('click', ({ target }) => {
    const option = target instanceof Element && target.closest<HTMLElement>('[role="option"]');
    if (option) pick(option.dataset['words']);
  });
  return close;
}

/** What the keys do while the list is open. Enter without an active option sends the form. */
function keys(
  list: OptionList,
  close: () => void,
  pick: (words: string | undefined) => void,
): Record<string, (() => void) | undefined> {
  const active = list.active();
  return {
    ArrowDown: () => list.move(1),
    ArrowUp: () => list.move(-1),
    Escape: close,
    Enter: active === undefined ? undefined : () => pick(active),
  };
}
