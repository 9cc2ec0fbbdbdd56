// How far a reader is in a text: a line across the top of the window, and the place for next time.
// Nothing is kept before somebody has read on by a window.

import { percentOf, placeKey } from '../lib/reading-place.ts';
import { parseChosen, settingsKey } from '../lib/reading-settings.ts';
import { articlePath } from './article-path.ts';
import { keep, kept } from './device.ts';

const line = document.querySelector<HTMLElement>('.read-so-far');
const text = document.querySelector<HTMLElement>('.text');
/** The height of the header. */
const header = 64;
let asked = false;
let later = 0;

function show(): void {
  asked = false;
  if (!line || !text) return;
  const { top, height } = text.getBoundingClientRect();
  line.style.setProperty(
    '--read',
    String(percentOf(header - top, height - innerHeight + header) / 100),
  );
}

function keepPlace(): void {
  if (!text || scrollY < innerHeight) return;
  const { top, bottom, height } = text.getBoundingClientRect();
  const blocks = [...text.querySelectorAll<HTMLElement>('.block')];
  const block = blocks.find((each) => each.getBoundingClientRect().bottom > header + 8);
  // Who looks at the list below the text has not read to it.
  if (!block || bottom < innerHeight / 2) return;
  if (parseChosen(kept(settingsKey))['place'] === 'off') return;
  const path = articlePath();
  const title = document.querySelector('h1')?.textContent ?? '';
  const percent = percentOf(header - top, height);
  keep(placeKey, JSON.stringify({ path, title, block: block.id, percent }));
}

addEventListener(
  'scroll',
  () => {
    if (!asked) requestAnimationFrame(show);
    asked = true;
    clearTimeout(later);
    later = window.setTimeout(keepPlace, 400);
  },
  { passive: true },
);
addEventListener('pagehide', keepPlace);
document.querySelector('#reading-settings')?.addEventListener('change', () => {
  if (parseChosen(kept(settingsKey))['place'] === 'off') keep(placeKey, undefined);
});
show();
