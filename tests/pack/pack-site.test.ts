import { expect, test } from 'vitest';
import { packSite } from '../../scripts/pack/pack-site.ts';

const site = {
  'index.html':
    '<link rel="canonical" href="https://example.org/"><main><a href="/r/a/">一</a></main>',
  'r/a/index.html':
    '<meta http-equiv="content-security-policy" content="default-src \'self\'; script-src \'sha256-x\'">' +
    '<script type="module" src="/_astro/a.js" crossorigin></script><link rel="modulepreload" href="/_astro/b.js">' +
    '<main><a class="term" href="/r/a/terms/#t-x">词</a><img src="/c.svg"><form action="/"></form></main>',
  'r/a/terms/index.html':
    '<main><ul class="term-entries"><li id="t-x"><ul><li>义</ul><a href="/">回</a></ul></main>',
  '_astro/a.js': 'import "./b.js"',
  '_astro/b.js': '',
  'c.svg': '<svg/>',
  'sw.js': '',
  '404.html': '<a href="/gone/">',
  'pagefind/pagefind.js': '',
};

async function pack(files: Readonly<Record<string, string>>): Promise<Map<string, string>> {
  const bytes = Object.entries(files).map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
  const packed = await packSite(new Map(bytes), '/', async (module) => `bundle of ${module}`);
  return new Map([...packed].map(([path, each]) => [path, new TextDecoder().decode(each)]));
}

test('a pack holds what works from a disk, and no more', async () => {
  const packed = await pack(site);
  expect([...packed.keys()].sort()).toEqual([
    '_astro/a.js',
    'c.svg',
    'index.html',
    'r/a/index.html',
    'r/a/terms/index.html',
  ]);
  expect(packed.get('_astro/a.js')).toBe('bundle of _astro/a.js');
});

test('addresses are relative, scripts classic, the policy strict, and meanings at hand', async () => {
  const packed = await pack(site);
  expect(packed.get('index.html')).toBe(site['index.html'].replace('/r/a/', 'r/a/index.html'));
  const page = packed.get('r/a/index.html') ?? '';
  expect(page).toContain('<script src="../../_astro/a.js" defer></script><main>');
  expect(page).toContain("content=\"default-src 'none'; script-src file:; style-src file:;");
  expect(page).not.toMatch(/unsafe|sha256/);
  expect(page).toContain('<a class="term" href="terms/index.html#t-x">词</a>');
  expect(page).toContain('<img src="../../c.svg"><form action="../../index.html">');
  expect(page).toContain(
    '<ul hidden class="term-entries"><li id="t-x"><ul><li>义</ul><a href="../../index.html">回</a></ul></main>',
  );
});

test('a link that leads nowhere and a module without a file stop the pack', async () => {
  const broken = { 'index.html': '<a href="/nowhere/">x</a>' };
  await expect(pack(broken)).rejects.toThrow('/nowhere/');
  const inline = { 'index.html': '<script type="module">1</script>' };
  await expect(pack(inline)).rejects.toThrow('module');
});
