// The card that opens beside a mark of the text, one at a time. Without it, or where the browser
// has no popovers, a mark leads to its entry in a list below the text.
const found = document.querySelector<HTMLElement>('#card');
const card = found && 'showPopover' in found ? found : undefined;
const gap = 8;
/** Between the text and what stands beside it, and the height of the header. */
const margin = 44;
const header = 56;

/** What a card shows for the marks of one kind. */
export interface CardKind {
  /** Accessible name of the card of a mark. */
  label: (mark: HTMLAnchorElement) => string;
  /** Undefined where there is nothing to show: the mark then stays a link. */
  fill: (mark: HTMLAnchorElement) => Node[] | undefined;
  /** Beside the column of the text where there is room, and with links to tab through. */
  large?: boolean;
  opened?: (mark: HTMLAnchorElement) => void;
  closed?: (mark: HTMLAnchorElement) => void;
}

let shown: { mark: HTMLAnchorElement; kind: CardKind } | undefined;
let shownAtPress: HTMLAnchorElement | undefined;
/** The mark that has the focus back when the browser closes the card. */
let first: HTMLAnchorElement | undefined;

/** The mark whose card is open. */
export function shownMark(): HTMLAnchorElement | undefined {
  return shown?.mark;
}

/** Lets marks open the card by mouse, touch and keyboard. */
export function attachCard(marks: Iterable<HTMLAnchorElement>, kind: CardKind): void {
  if (!card) return;
  for (const mark of marks) {
    mark.setAttribute('aria-expanded', 'false');
    // A press outside the card closes it before the click arrives: remember what was open.
    mark.addEventListener('pointerdown', () => {
      shownAtPress = shown?.mark;
    });
    mark.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      const byPointer = event.detail > 0;
      const again = (byPointer ? shownAtPress : shown?.mark) === mark;
      if (again) card.hidePopover();
      else openCard(mark, kind, !byPointer);
      shownAtPress = undefined;
    });
  }
}

/**
 * Opens the card of a mark, instead of any other.
 * @param enter move the focus into a large card
 */
export function openCard(mark: HTMLAnchorElement, kind: CardKind, enter: boolean): void {
  const nodes = kind.fill(mark);
  if (!card || !nodes) return;
  shown?.mark.setAttribute('aria-expanded', 'false');
  if (shown && shown.kind !== kind) shown.kind.closed?.(shown.mark);
  card.setAttribute('aria-label', kind.label(mark));
  card.classList.toggle('large', kind.large === true);
  card.replaceChildren(...nodes);
  card.scrollTop = 0;
  if (!card.matches(':popover-open')) {
    mark.focus({ preventScroll: true });
    first = mark;
    card.showPopover();
  }
  place(mark, card, kind.large === true);
  mark.setAttribute('aria-expanded', 'true');
  shown = { mark, kind };
  if (kind.large && enter) {
    // A step to another figure is heard only where the focus arrives anew.
    mark.focus({ preventScroll: true });
    card.focus({ preventScroll: true });
  }
  kind.opened?.(mark);
}

/** The address of the page names the mark while its card is open. */
export const addressed: Pick<CardKind, 'opened' | 'closed'> = {
  opened: (mark) => history.replaceState(history.state, '', `#${mark.id}`),
  closed: (mark) => {
    if (location.hash !== `#${mark.id}`) return;
    history.replaceState(history.state, '', location.pathname + location.search);
  },
};

/** Hands the id in the page's address to `open`: now, and whenever it changes. */
export function followAddress(open: (id: string) => void): void {
  const openAddressed = () => open(decodeURIComponent(location.hash.slice(1)));
  addEventListener('hashchange', openAddressed);
  openAddressed();
  // Once more, when the browser has scrolled to the address in its own way.
  addEventListener('load', () => requestAnimationFrame(openAddressed));
}

/**
 * Beside the text; where there is no room, below or above the first line of the mark, as high as
 * fits. A sheet at the foot of a phone stands where it stands.
 */
function place(mark: HTMLElement, box: HTMLElement, large: boolean): void {
  const [at] = mark.getClientRects();
  const column = mark.closest('.text')?.getBoundingClientRect();
  if (!at || !column) return;
  box.style.removeProperty('--room');
  const height = box.offsetHeight;
  if (getComputedStyle(box).position === 'fixed') {
    const covered = at.bottom + gap - (innerHeight - height);
    if (covered > 0) scrollBy(0, covered);
    return;
  }
  const width = document.documentElement.clientWidth;
  const aside = column.right + margin;
  if (large && aside + box.offsetWidth + gap <= width) {
    moveTo(box, aside, Math.min(at.top - gap, innerHeight - gap - height));
    return;
  }
  const above = at.top - header - gap * 2;
  const below = innerHeight - at.bottom - gap * 2;
  const under = height <= below || below >= above;
  box.style.setProperty('--room', `${under ? below : above}px`);
  const left = Math.min(at.left, width - box.offsetWidth - gap * 2);
  moveTo(box, left, under ? at.bottom + gap : at.top - gap - box.offsetHeight);
}

function moveTo(box: HTMLElement, left: number, top: number): void {
  box.style.setProperty('--left', `${Math.max(gap, left) + scrollX}px`);
  box.style.setProperty('--top', `${Math.max(gap, top) + scrollY}px`);
}

card?.addEventListener('toggle', (event) => {
  if (event.newState !== 'closed' || !shown) return;
  const { mark, kind } = shown;
  shown = undefined;
  mark.setAttribute('aria-expanded', 'false');
  const focused = document.activeElement;
  const nowhere = !focused || focused === document.body || focused.matches('#main');
  if (nowhere || focused === first || card.contains(focused)) mark.focus({ preventScroll: true });
  kind.closed?.(mark);
});
