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
  dictionary: () => withBase('/data/dictionary/'),
  /** @param name of a file for machines, e.g. `figures.csv` */
  dataFile: (name: string) => withBase(`/data/${name}`),
  report: (report: string) => withBase(`/reports/${report}/`),
  /** @param block element id on the page; the parts of the head lead to the top of it */
  article: (report: string, article: string, block?: string) =>
    withBase(`/reports/${report}/${article}/${block && /\d$/.test(block) ? `#${block}` : ''}`),
  /** @param line 1-based */
  source: (number: string, line?: number) =>
    withBase(`/source/${number}/${line === undefined ? '' : `#L${line}`}`),
};
