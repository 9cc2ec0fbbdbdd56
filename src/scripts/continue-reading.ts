// On the first page: the way back to where this device's reader stopped.
import { parsePlace, placeKey } from '../lib/reading-place.ts';
import { kept } from './device.ts';
import { pageBelow } from './page-below.ts';

const link = document.querySelector<HTMLAnchorElement>('.continue a');
const place = parsePlace(kept(placeKey));

if (link && place) {
  link.href = `${pageBelow(link.href, place.path)}#${place.block}`;
  link.textContent = `接着读：${place.title}，上次读到${place.percent}%`;
  link.hidden = false;
}
