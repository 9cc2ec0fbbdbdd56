import { hitsCsv } from '../../search/csv.ts';
import type { HitLine } from '../../search/kwic.ts';
import { element } from './element.ts';
import { part } from './find-part.ts';

/**
 * The buttons that give the hits as a table, and the address of the page.
 * @param lines those that are shown when a button is pressed
 */
export function attachHandOut(lines: () => HitLine[], addressOf: (line: HitLine) => string): void {
  const absolute = (line: HitLine) => new URL(addressOf(line), location.href).href;
  part('csv', HTMLButtonElement).addEventListener('click', () => {
    const blob = new Blob([hitsCsv(lines(), absolute)], { type: 'text/csv;charset=utf-8' });
    const href = URL.createObjectURL(blob);
    element('a', { href, download: `${document.title}.csv` }).click();
    setTimeout(() => URL.revokeObjectURL(href), 1000);
  });
  const copy = part('copy', HTMLButtonElement);
  const words = copy.textContent;
  // Where there is no clipboard, the address stands in the browser's own bar.
  copy.hidden = !navigator.clipboard;
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(location.href);
    copy.textContent = '已复制';
    setTimeout(() => {
      copy.textContent = words;
    }, 2000);
  });
}
