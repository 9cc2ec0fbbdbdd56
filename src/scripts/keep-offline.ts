// Keeps the whole site on this device, and says how far that is at the foot of the page.
import { type OfflineState, offlineState, offlineWords } from '../offline/offline-state.ts';
import { withBase } from '../site.ts';

const place = document.querySelector<HTMLElement>('#offline-state');

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

async function keep(): Promise<void> {
  if (!('serviceWorker' in navigator)) return show('unsupported');
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
  if (document.readyState === 'complete') void keep();
  else addEventListener('load', () => void keep());
}
