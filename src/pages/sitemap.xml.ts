import type { APIRoute } from 'astro';
import { readLibrary } from '../lib/library.ts';
import { sitemapXml } from '../lib/sitemap.ts';
import { urls } from '../lib/urls.ts';

/** Every page that has an address of its own. */
export const GET: APIRoute = async ({ site }) => {
  const reports = await readLibrary();
  const paths = [
    urls.home(),
    urls.reports(),
    ...reports.flatMap(({ id, articles }) => [
      urls.report(id),
      ...articles.map((article) => urls.article(id, article.id)),
    ]),
    urls.sources(),
    ...reports.map(({ seed }) => urls.source(seed)),
    urls.checks(),
    urls.data(),
    urls.dictionary(),
    urls.about(),
  ];
  return new Response(sitemapXml(paths.map((path) => new URL(path, site).href)), {
    headers: { 'Content-Type': 'application/xml' },
  });
};
