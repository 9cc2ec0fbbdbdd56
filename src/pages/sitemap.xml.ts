import type { APIRoute } from 'astro';
import { readCharts } from '../lib/charts.ts';
import { readLibrary } from '../lib/library.ts';
import { sitemapXml } from '../lib/sitemap.ts';
import { urls } from '../lib/urls.ts';
import { readVocabulary } from '../lib/vocabulary.ts';

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
    urls.charts(),
    ...(await readCharts()).chosen.map(({ id }) => urls.chart(id)),
    urls.indicators(),
    ...[...(await readVocabulary()).indicators.keys()].map((id) => urls.indicator(id)),
    urls.data(),
    urls.dictionary(),
    urls.about(),
  ];
  return new Response(sitemapXml(paths.map((path) => new URL(path, site).href)), {
    headers: { 'Content-Type': 'application/xml' },
  });
};
