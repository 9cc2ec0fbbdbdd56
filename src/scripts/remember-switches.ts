// Keeps the reader's switches on this device. Without it they work, and are forgotten.
import { keep, keptJson } from './device.ts';

const key = 'switches';

function read(): Record<string, unknown> {
  const stored = keptJson(key);
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}

const stored = read();
for (const input of document.querySelectorAll<HTMLInputElement>('input[data-remember]')) {
  input.checked = stored[input.id] === true;
  input.addEventListener('change', () => {
    keep(key, JSON.stringify({ ...read(), [input.id]: input.checked }));
  });
}
