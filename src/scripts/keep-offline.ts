// Keeps the whole site on this device, and says how far that is at the foot of the page.
import { type OfflineState, offlineState, offlineWords } from '../offline/offline-state.ts';
import { withBase } from '../site.ts';

/** Of Chromium only: whether the reader asked the browser to save data. */
type Thrifty = Navigator & { readonly connection?: { readonly saveData?: boolean } };

const place = document.querySelector<HTMLElement>('#offline-state');
const button = document.querySelector<HTMLButtonElement>('#keep-offline');

function show(state: OfflineState): void {
  if (!place || place.textContent === offlineWords[state]) return;
  // What is so when a page opens is no news; what changes while it is read is.
  if (place.textContent !== '') place.role = 'status';
  place.textContent = offlineWords[state];
  place.dataset['offline'] = state;
}

function follow(registration: ServiceWorkerRegistration): void {
  const tell = () => show(offlineState(registration));
  const watch = () => {
    registration.installing?.addEventListener('statechange', tell);
    tell();
  };
  registration.addEventListener('updatefound', watch);
  for (const worker of [registration.waiting, registration.active]) {
    worker?.addEventListener('statechange', tell);
  }
  watch();
}

/** The whole site is some 20 MB: who saves data is asked first. */
async function keepUnlessSpared(): Promise<void> {
  if (!('serviceWorker' in navigator)) return show('unsupported');
  const { connection }: Thrifty = navigator;
  if (!button || !connection?.saveData || (await navigator.serviceWorker.getRegistration()))
    return keep();
  show('spared');
  button.hidden = false;
  button.addEventListener('click', () => {
    button.hidden = true;
    void keep();
  });
}

async function keep(): Promise<void> {
  try {
    follow(await navigator.serviceWorker.register(withBase('/sw.js')));
  } catch {
    show('failed');
  }
}

if (location.protocol === 'file:') {
  // A pack: all of it is on this device.
  show('saved');
} else if (import.meta.env.PROD) {
  if (document.readyState === 'complete') void keepUnlessSpared();
  else addEventListener('load', () => void keepUnlessSpared());
}
