// Keeps how a reader wants a text to look, on this device. before-paint.js applies it to later pages.
import { choose, parseChosen, settings, settingsKey } from '../lib/reading-settings.ts';
import { keep, kept } from './device.ts';

const form = document.querySelector<HTMLFormElement>('#reading-settings form');

function show(): void {
  const chosen = parseChosen(kept(settingsKey));
  for (const { name, options } of settings) {
    const value = chosen[name] ?? options[0]?.value ?? '';
    const buttons = form?.elements.namedItem(`set-${name}`);
    if (buttons instanceof RadioNodeList) buttons.value = value;
  }
}

form?.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  const name = target.name.replace('set-', '');
  const chosen = choose(parseChosen(kept(settingsKey)), name, target.value);
  const { dataset } = document.documentElement;
  if (chosen[name]) dataset[name] = chosen[name];
  else delete dataset[name];
  keep(settingsKey, Object.keys(chosen).length > 0 ? JSON.stringify(chosen) : undefined);
});
form?.addEventListener('submit', (event) => event.preventDefault());

show();
