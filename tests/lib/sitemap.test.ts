import { expect, test } from 'vitest';
import { sitemapXml } from '../../src/lib/sitemap.ts';

test('sitemapXml lists every address, escaped', () => {
  expect(sitemapXml(['https://example.org/a/', 'https://example.org/?q=<\'&">'])).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://example.org/a/</loc></url>
  <url><loc>https://example.org/?q=&lt;&apos;&amp;&quot;&gt;</loc></url>
</urlset>
`,
  );
});
