import { withBase } from '../site.ts';

/** Paths of the site's pages, under the base path. */
export const urls = {
  home: () => withBase('/'),
  reports: () => withBase('/reports/'),
  sources: () => withBase('/source/'),
  checks: () => withBase('/checks/'),
  /** @param id of a check */
  check: (id: string) => withBase(`/checks/#${id}`),
  about: () => withBase('/about/'),
  data: () => withBase('/data/'),
  search: () => withBase('/search/'),
  terms: () => withBase('/terms/'),
  /** @param sense id of one of its meanings */
  term: (id: string, sense?: string | null) => withBase(`/terms/${id}/${sense ? `#${sense}` : ''}`),
  dictionary: () => withBase('/data/dictionary/'),
  /** @param name of a file for machines, e.g. `figures.csv` */
  dataFile: (name: string) => withBase(`/data/${name}`),
  charts: () => withBase('/charts/'),
  chart: (id: string) => withBase(`/charts/${id}/`),
  /** @param name of a file of a chart, e.g. `towns.svg` */
  chartFile: (name: string) => withBase(`/charts/${name}`),
  indicators: () => withBase('/indicators/'),
  indicator: (id: string) => withBase(`/indicators/${id}/`),
  /** @param name of a file of an indicator, e.g. `exports.csv` */
  indicatorFile: (name: string) => withBase(`/indicators/${name}`),
  report: (report: string) => withBase(`/reports/${report}/`),
  /** @param block element id on the page; the parts of the head lead to the top of it */
  article: (report: string, article: string, block?: string) =>
    withBase(`/reports/${report}/${article}/${block && /\d$/.test(block) ? `#${block}` : ''}`),
  /** The terms of an article. @param entry element id on that page */
  articleTerms: (report: string, article: string, entry?: string) =>
    withBase(`/reports/${report}/${article}/terms/${entry ? `#${entry}` : ''}`),
  promises: () => withBase('/promises/'),
  promise: (id: string) => withBase(`/promises/#${id}`),
  notes: () => withBase('/notes/'),
  /** @param sides at most two: `report/article` or `report/article#block` */
  compare: (...sides: readonly string[]) =>
    withBase(
      `/compare/${sides.map((side, index) => `${index ? '&b' : '?a'}=${encodeURIComponent(side)}`).join('')}`,
    ),
  threads: () => withBase('/threads/'),
  thread: (id: string) => withBase(`/threads/${id}/`),
  lessons: () => withBase('/lessons/'),
  /** The page for pupils, without answers. */
  lesson: (id: string) => withBase(`/lessons/${id}/`),
  lessonForTeachers: (id: string) => withBase(`/lessons/${id}/teacher/`),
  quiz: (report: string) => withBase(`/quiz/${report}/`),
  english: () => withBase('/en/'),
  englishGlossary: () => withBase('/en/glossary/'),
  /** @param line 1-based */
  source: (number: string, line?: number) =>
    withBase(`/source/${number}/${line === undefined ? '' : `#L${line}`}`),
};
