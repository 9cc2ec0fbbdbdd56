import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Writes a script, a picture, a style and a request to another server into a page, and expects its
 * policy to stop them all.
 */
export async function expectPolicyStops(page: Page): Promise<void> {
  expect(await refusedByPolicy(page)).toEqual([
    'connect-src',
    'img-src',
    'script-src-elem',
    'style-src-attr',
  ]);
  expect(await page.title()).not.toBe('taken');
}

/** The directives of the policy that stopped something, sorted. */
function refusedByPolicy(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      refused.push(event.effectiveDirective);
    });
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken"';
    const picture = document.createElement('img');
    picture.src = 'https://example.org/a.png';
    const styled = document.createElement('p');
    styled.setAttribute('style', 'color: red');
    document.body.append(script, picture, styled);
    await fetch('https://example.org/').catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 100));
    return refused.sort();
  });
}
