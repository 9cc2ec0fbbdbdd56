/**
 * An element of the search page by its id.
 * @throws when the page does not have it: page and script are one
 */
export function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`Unexpected absence of #${id}, expected it`);
  return found;
}
