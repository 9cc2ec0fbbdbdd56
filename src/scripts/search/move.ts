/** Arrows move from the input to the hits and among them; Enter opens one, as on any link. */
export function moveAmongHits(input: HTMLInputElement, region: HTMLElement): void {
  const links = () => [...region.querySelectorAll<HTMLAnchorElement>('[data-hit] a')];
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (event.isComposing || event.defaultPrevented) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const focused = document.activeElement;
    const all = links();
    const at = focused instanceof HTMLAnchorElement ? all.indexOf(focused) : -1;
    if (at < 0 && focused !== input) return;
    const next = at < 0 ? (step > 0 ? all[0] : undefined) : at + step < 0 ? input : all[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
