import { type ArticleFile, articleFiles, numberOfSeed } from './editions.ts';

const articles = articleFiles().sort((a, b) => count(a, 'characters') - count(b, 'characters'));

function count({ frontMatter }: ArticleFile, key: string): number {
  return Number(frontMatter[key]);
}

function shortest(what: string, test: (article: ArticleFile) => boolean): ArticleFile {
  const found = articles.find(test);
  if (!found) throw new Error(`no article ${what}`);
  return found;
}

/** The shortest article with notes and corrections. */
export const annotated: ArticleFile = shortest(
  'with notes and corrections',
  (each) => count(each, 'corrections') > 0 && count(each, 'notes') > 0,
);

/** The shortest article with a tree of sections, two levels deep. */
export const sectioned: ArticleFile = shortest('with sections', ({ elements }) => {
  const levels = elements
    .filter(({ name }) => name === 'H')
    .map((each) => each.attributes['level']);
  return levels.length > 3 && new Set(levels).size > 1;
});

const photo = shortest('of a photo', ({ frontMatter }) => frontMatter['kind'] === 'photo-caption');

/** One page of every kind, by what it is. */
export const kinds: Readonly<Record<string, string>> = {
  'the home page': '/',
  'the list of reports': '/reports/',
  'a report': annotated.path.replace(/[^/]+\/$/, ''),
  'an article with notes and corrections': annotated.path,
  'an article with sections': sectioned.path,
  'a photo caption': photo.path,
  'the list of sources': '/source/',
  'the list of terms': '/terms/',
  'a term of several meanings': '/terms/shifanqu/',
  'the terms of an article': `${annotated.path}terms/`,
  'a source': `/source/${numberOfSeed(String(annotated.frontMatter['seed']))}/`,
  'the promises': '/promises/',
  'the list of threads': '/threads/',
  'a thread': '/threads/central-heating/',
  'the table of figures': '/data/',
  'the data dictionary': '/data/dictionary/',
  'the gallery of charts': '/charts/',
  'a chart': '/charts/new-district-2011-2013/',
  'the list of indicators': '/indicators/',
  'an indicator with charts': '/indicators/public-budget-revenue/',
  'an indicator without a figure': '/indicators/residents-disposable-income/',
  'the checks': '/checks/',
  'the search page': '/search/',
  'the list of lessons': '/lessons/',
  'a lesson for pupils': '/lessons/honest-chart/',
  'a lesson for teachers': '/lessons/year-on-year/teacher/',
  'a quiz': '/quiz/2014-demonstration-zone/',
  'the English guide': '/en/',
  'the bilingual glossary': '/en/glossary/',
  'the notes': '/notes/',
  'the comparison': '/compare/',
  'the method': '/about/',
  'the error page': '/nowhere/',
};

/** Every page, but of a folder with more than thirty alike only thirty, at equal steps. */
export function samplePaths(paths: readonly string[]): string[] {
  const folders = Map.groupBy(paths, (path) => path.replace(/[^/]+\/$/, ''));
  return [...folders.values()].flatMap((alike) => {
    const step = Math.ceil(alike.length / 30);
    return alike.filter((_, index) => index % step === 0);
  });
}
