import type { Page } from 'playwright-core';

/** The element that has the focus, as a person who looks at the page or hears it knows it. */
export interface Focused {
  /** Where it stands among the elements of the page; the key of a walk. */
  readonly index: number;
  readonly html: string;
  /** Its label or its words; empty when it has no name. */
  readonly name: string;
  /** It has an outline and stands in the window with nothing over it. */
  readonly visible: boolean;
}

/**
 * Presses Tab (or Shift+Tab) until the focus leaves the page or comes round.
 * @returns every element that had the focus, in order
 */
export async function walkFocus(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Focused[]> {
  const walk = new Map<number, Focused>();
  for (;;) {
    await page.keyboard.press(key);
    const focused = await readSettledFocus(page);
    if (!focused || walk.has(focused.index)) return [...walk.values()];
    walk.set(focused.index, focused);
  }
}

/** On a busy machine the browser scrolls to what has the focus only with its next picture. */
async function readSettledFocus(page: Page): Promise<Focused | null> {
  const focused = await page.evaluate(readFocus);
  if (!focused || focused.visible) return focused;
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  return page.evaluate(readFocus);
}

/** The elements a keyboard must reach, as `index` names them: all that can be used and seen. */
export function reachable(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    return all.flatMap((element, index) => {
      const clickable = element.matches(
        'a[href], button, input, select, textarea, summary, :is([role=region], [role=group])[tabindex="0"]',
      );
      const usable = clickable && !element.matches(':disabled');
      return usable && element.checkVisibility({ visibilityProperty: true }) ? index : [];
    });
  });
}

/** Runs in the browser; null when nothing has the focus. */
function readFocus(): Focused | null {
  const element = document.activeElement;
  if (!element || element === document.body || element === document.documentElement) return null;
  const label = document.querySelector(`label[for="${element.id || '-'}"]`)?.textContent;
  const [box] = element.getClientRects();
  const middle = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const top = middle && document.elementFromPoint(middle.x, middle.y);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  let opacity = 1;
  for (let each: Element | null = element; each; each = each.parentElement) {
    opacity *= Number(getComputedStyle(each).opacity);
  }
  const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  return {
    index: [...document.querySelectorAll('*')].indexOf(element),
    html: element.outerHTML.slice(0, 120),
    name: (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim(),
    visible: outlined && opacity === 1 && (element.contains(top ?? null) || top === element),
  };
}
