import { expect, test } from 'vitest';
import { pagePathsOf } from './support/built-site.ts';
import { annotated, samplePaths } from './support/kinds.ts';
import { useSite } from './support/use-site.ts';

const live = useSite();

test('no page complains, fails to load a file, or asks another server for anything', async () => {
  const page = await live.open('/');
  const problems: string[] = [];
  const say = (what: string) => problems.push(`${page.url()} ${what}`);
  page.on('console', (message) => say(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => say(error.message));
  page.on('requestfailed', (request) => {
    // What is loaded late is given up when this test goes on to the next page.
    const givenUp = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!givenUp) say(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(live.url('/'))) say(`asks for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() !== 200) say(`${response.status()} ${response.url()}`);
  });
  for (const path of samplePaths(pagePathsOf(live.site))) await page.goto(live.url(path));
  expect(problems).toEqual([]);
});

test('nothing is stored before a reader chooses something', async () => {
  const page = await live.open(annotated.path);
  expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0]);
});

test('the policy stops a script, a style and a picture that somebody wrote into a page', async () => {
  const page = await live.open(annotated.path);
  const result = await page.evaluate(async () => {
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
    return { refused: refused.sort(), title: document.title };
  });
  expect(result.refused).toEqual(['connect-src', 'img-src', 'script-src-elem', 'style-src-attr']);
  expect(result.title).not.toBe('taken');
});
