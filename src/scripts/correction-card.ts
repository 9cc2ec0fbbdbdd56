// Shows the reason of a correction beside it. Without it the mark leads to the list below the text.
const card = document.querySelector<HTMLElement>('#card');
const marks = document.querySelectorAll<HTMLAnchorElement>('a.corr, a.sic');
const gap = 8;
let shown: HTMLAnchorElement | undefined;
let shownAtPress: HTMLAnchorElement | undefined;

/** Below the first line of the mark, or above it at the foot of the window; scrolls with the page. */
function place(mark: HTMLElement, box: HTMLElement): void {
  const [at] = mark.getClientRects();
  if (!at) return;
  const below = at.bottom + gap;
  const fits = below + box.offsetHeight < innerHeight;
  const top = fits ? below : Math.max(gap, at.top - gap - box.offsetHeight);
  const left = Math.max(gap, Math.min(at.left, innerWidth - box.offsetWidth - gap * 3));
  box.style.setProperty('--left', `${left + scrollX}px`);
  box.style.setProperty('--top', `${top + scrollY}px`);
}

function show(mark: HTMLAnchorElement, box: HTMLElement): void {
  const reason = document.querySelector(`${mark.hash}-text`);
  if (!reason) return;
  shown?.setAttribute('aria-expanded', 'false');
  box.replaceChildren(...[...reason.childNodes].map((node) => node.cloneNode(true)));
  box.showPopover();
  place(mark, box);
  mark.setAttribute('aria-expanded', 'true');
  shown = mark;
}

if (card && typeof card.showPopover === 'function') {
  for (const mark of marks) {
    mark.setAttribute('aria-expanded', 'false');
    // A press outside the card closes it before the click arrives: remember what was open.
    mark.addEventListener('pointerdown', () => {
      shownAtPress = shown;
    });
    mark.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      const again = (event.detail > 0 ? shownAtPress : shown) === mark;
      if (again) card.hidePopover();
      else show(mark, card);
      shownAtPress = undefined;
    });
  }
  card.addEventListener('toggle', (event) => {
    if (event.newState !== 'closed') return;
    shown?.setAttribute('aria-expanded', 'false');
    shown = undefined;
  });
}
