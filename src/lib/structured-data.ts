import type { Term } from '../schemas/term.ts';
import { site, withBase } from '../site.ts';
import type { JsonLd } from './json-ld.ts';
import type { LibraryArticle, LibraryReport } from './library.ts';
import type { TermEntry } from './term-entries.ts';
import { urls } from './urls.ts';

/** Where a page stands: what Astro knows of it. */
interface Place {
  url: URL;
  site: URL | undefined;
}

/** The site itself, for the home page. */
export function siteJsonLd(place: Place): JsonLd {
  return {
    '@type': 'WebSite',
    name: site.title,
    alternateName: site.english,
    description: site.tagline,
    inLanguage: site.language,
    url: absolute(withBase('/'), place),
    license: 'https://creativecommons.org/licenses/by/4.0/',
  };
}

/** A term and its meaning. */
export function definedTermJsonLd(term: Term, place: Place): JsonLd {
  return {
    '@type': 'DefinedTerm',
    name: term.term,
    alternateName: [term.english, ...term.aliases],
    ...(term.definition === null ? {} : { description: term.definition }),
    inLanguage: site.language,
    url: absolute(place.url.pathname, place),
    inDefinedTermSet: absolute(urls.terms(), place),
  };
}

/** The terms of an article. */
export function termSetJsonLd(name: string, entries: readonly TermEntry[], place: Place): JsonLd {
  return {
    '@type': 'DefinedTermSet',
    name,
    inLanguage: site.language,
    url: absolute(place.url.pathname, place),
    hasDefinedTerm: entries.map(({ term }) => absolute(urls.term(term.id), place)),
  };
}

/** A report and the articles on its page. */
export function reportJsonLd(report: LibraryReport, place: Place): JsonLd {
  const { edition } = report;
  return {
    '@type': 'Collection',
    name: edition.title,
    description: edition.summary,
    inLanguage: site.language,
    url: absolute(place.url.pathname, place),
    temporalCoverage: String(edition.year),
    spatialCoverage: site.place,
    isPartOf: websiteReference(place),
    isBasedOn: sourceReference(report, place),
    hasPart: report.articles.map(({ id, data }) => ({
      '@type': articleType(data.kind),
      name: data.title,
      url: absolute(urls.article(report.id, id), place),
    })),
  };
}

/** One article; what it is based on is the page with the source's lines. */
export function articleJsonLd(
  report: LibraryReport,
  { data }: LibraryArticle,
  place: Place,
): JsonLd {
  return {
    '@type': articleType(data.kind),
    headline: data.title,
    description: data.summary,
    inLanguage: site.language,
    url: absolute(place.url.pathname, place),
    // An inferred date is not asserted to machines, which cannot read its reason.
    datePublished: data.dateInferred ? undefined : data.date,
    creditText: data.byline,
    isPartOf: websiteReference(place),
    isBasedOn: sourceReference(report, place),
  };
}

function articleType(kind: LibraryArticle['data']['kind']): string {
  if (kind === 'work-report') return 'Report';
  return kind === 'news' || kind === 'feature' ? 'NewsArticle' : 'Article';
}

function websiteReference(place: Place): JsonLd {
  return { '@type': 'WebSite', name: site.title, url: absolute(withBase('/'), place) };
}

function sourceReference(report: LibraryReport, place: Place): JsonLd {
  return {
    '@type': 'CreativeWork',
    name: report.edition.seed,
    description: report.edition.publisher,
    url: absolute(urls.source(report.seed), place),
  };
}

function absolute(path: string, place: Place): string {
  return new URL(path, place.site).href;
}
