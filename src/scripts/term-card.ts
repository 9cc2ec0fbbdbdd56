// Shows what a term means beside it. The meanings are a page of their own, fetched when the text is
// there; where they cannot be fetched, a term stays a link to them. In a pack they are in the page.
import { addressed, attachCard, type CardKind, followAddress, openCard } from './card.ts';

const terms = [...document.querySelectorAll<HTMLAnchorElement>('a.term')];

const kind: CardKind = {
  large: true,
  label: (mark) => `术语说明：${mark.textContent}`,
  fill: (mark) => {
    const entry = document.getElementById(mark.hash.slice(1));
    if (!entry) return undefined;
    const body = document.createElement('div');
    body.className = 'body';
    body.append(...entry.cloneNode(true).childNodes);
    return [body];
  },
  ...addressed,
};

async function fetchMeanings(href: string): Promise<void> {
  const answer = await fetch(href);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const list = page.querySelector<HTMLElement>('.term-entries');
  if (list) addMeanings(list);
}

/** Puts the meanings at the end of the page, unseen but in print. */
function addMeanings(list: HTMLElement): void {
  list.hidden = false;
  const heading = document.createElement('h2');
  heading.textContent = '本文的术语';
  const section = document.createElement('section');
  section.className = 'terms-here';
  section.append(heading, list);
  document.querySelector('.after')?.append(section);
}

function start(): void {
  attachCard(terms, kind);
  followAddress((id) => {
    const mark = terms.find((each) => each.id === id);
    if (!mark) return;
    mark.scrollIntoView({ block: 'center' });
    openCard(mark, kind, true);
  });
}

const [first] = terms;
const packed = document.querySelector<HTMLElement>('.term-entries');
if (packed) {
  addMeanings(packed);
  start();
} else if (first) {
  addEventListener('load', () => {
    fetchMeanings(first.href.replace(/#.*$/, '')).then(start, () => undefined);
  });
}
