import { button, make } from './make.ts';

/**
 * Opens the sheet of the tools.
 * @param from has the focus back when it closes
 */
export function openSheet(title: string, nodes: Node[], from?: HTMLElement): void {
  const sheet = document.querySelector<HTMLDialogElement>('#tool-sheet');
  if (!sheet) return;
  const heading = make('h2', { id: 'tool-sheet-title' }, title);
  sheet.setAttribute('aria-labelledby', heading.id);
  sheet.replaceChildren(heading, ...nodes);
  sheet.onclose = () => {
    sheet.replaceChildren();
    from?.focus({ preventScroll: true });
  };
  // A press beside the sheet closes it; what is written in it is not lost by a slip.
  sheet.onclick = ({ target }) => {
    if (target === sheet && !sheet.querySelector('textarea')) sheet.close();
  };
  sheet.showModal();
}

/** Closes the sheet. */
export function closeSheet(): void {
  document.querySelector<HTMLDialogElement>('#tool-sheet')?.close();
}

/** The button that closes the sheet. */
export function closeButton(label = '关闭'): HTMLButtonElement {
  return button(label, closeSheet);
}
