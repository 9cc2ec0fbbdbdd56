import type { APIRoute } from 'astro';
import { readCharts } from '../lib/charts.ts';
import { mentionsIn, readGlossary } from '../lib/glossary.ts';
import { readLessons } from '../lib/lessons.ts';
import { readLibrary } from '../lib/library.ts';
import { readThreads } from '../lib/promises.ts';
import { sitemapXml } from '../lib/sitemap.ts';
import { urls } from '../lib/urls.ts';
import { readVocabulary } from '../lib/vocabulary.ts';

/** Every page that has an address of its own. */
export const GET: APIRoute = async ({ site }) => {
  const reports = await readLibrary();
  const glossary = await readGlossary();
  const hasTerms = (report: string, article: string) =>
    mentionsIn(glossary, report, article).some(({ marked }) => marked);
  const threads = await readThreads();
  const paths = [
    urls.home(),
    urls.reports(),
    ...reports.flatMap(({ id, articles }) => [
      urls.report(id),
      ...articles.map((article) => urls.article(id, article.id)),
      ...articles
        .filter((article) => hasTerms(id, article.id))
        .map((article) => urls.articleTerms(id, article.id)),
    ]),
    urls.search(),
    urls.sources(),
    ...reports.map(({ seed }) => urls.source(seed)),
    urls.terms(),
    ...[...glossary.keys()].map((id) => urls.term(id)),
    urls.promises(),
    urls.threads(),
    ...threads.map(({ id }) => urls.thread(id)),
    urls.lessons(),
    ...(await readLessons()).flatMap(({ lesson: { id } }) => [
      urls.lesson(id),
      urls.lessonForTeachers(id),
    ]),
    ...reports.map(({ id }) => urls.quiz(id)),
    urls.english(),
    urls.englishGlossary(),
    urls.charts(),
    ...(await readCharts()).chosen.map(({ id }) => urls.chart(id)),
    urls.indicators(),
    ...[...(await readVocabulary()).indicators.keys()].map((id) => urls.indicator(id)),
    urls.checks(),
    urls.data(),
    urls.dictionary(),
    urls.notes(),
    urls.compare(),
    urls.about(),
  ];
  return new Response(sitemapXml(paths.map((path) => new URL(path, site).href)), {
    headers: { 'Content-Type': 'application/xml' },
  });
};
