/** An element with properties and children; text is only ever text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

/** A button of the tools. */
export function button(label: string, press: () => void): HTMLButtonElement {
  const made = make('button', { type: 'button', className: 'tool' }, label);
  made.addEventListener('click', press);
  return made;
}
