import { expect, test } from 'vitest';
import { pagePathsOf } from './support/built-site.ts';
import { expectPolicyStops } from './support/expect-policy-stops.ts';
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
  await expectPolicyStops(page);
});
