import type { Page } from 'playwright-core';

/**
 * Writes a script, a picture, a style and a request to another server into a page.
 * @returns the directives of the page's policy that stopped them, sorted
 */
export function refusedByPolicy(page: Page): Promise<string[]> {
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
