import { makeQuiz } from '../quiz/make-quiz.ts';
import type { Question, QuizFigure, QuizTerm } from '../quiz/types.ts';
import { disagreeing } from './checks.ts';
import { mentionsIn, readGlossary } from './glossary.ts';
import { type LibraryReport, readLibrary } from './library.ts';
import { cutSentence } from './sentence.ts';
import { urls } from './urls.ts';
import { readVocabulary } from './vocabulary.ts';

/** A meaning longer than this is no option. */
const longestMeaning = 80;

/** Wrong answers come from so many reports before and after: with all of them a quiz costs too much. */
const near = 4;

const known = new WeakMap<LibraryReport, Promise<QuizFigure[]>>();

/** The questions about a report. */
export async function readQuiz(report: LibraryReport): Promise<Question[]> {
  const all = await readLibrary();
  const at = all.findIndex(({ id }) => id === report.id);
  const others = all
    .slice(Math.max(0, at - near), at + near + 1)
    .filter(({ id }) => id !== report.id);
  const texts = report.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const source = {
    figures: await knownFiguresOf(report),
    elsewhere: (await Promise.all(others.map(knownFiguresOf))).flat(),
    terms: await termsOf(report),
    text: texts.join('').replace(/\s/g, ''),
  };
  return makeQuiz(source, report.id);
}

function knownFiguresOf(report: LibraryReport): Promise<QuizFigure[]> {
  const figures = known.get(report) ?? figuresOf(report);
  known.set(report, figures);
  return figures;
}

/** The figures of a report that nobody doubts: no note hangs on them, and no check disagrees. */
async function figuresOf({ id: report, articles }: LibraryReport): Promise<QuizFigure[]> {
  const [{ indicators }, doubted] = await Promise.all([readVocabulary(), disagreeing()]);
  return articles.flatMap(({ id: article, figures, outline }) => {
    const places = new Map(outline.figures.map((each) => [each.id, each]));
    return figures.flatMap((figure) => {
      const place = places.get(figure.id);
      const noted = outline.notes.some(
        ({ block, words }) => block === place?.block && squeeze(words).includes(figure.quote),
      );
      if (!place || noted || doubted.has(figure.id) || figure.status === 'name') return [];
      const indicator = indicators.get(figure.indicatorId ?? '')?.name;
      const href = urls.article(report, article, figure.id);
      return [{ figure, sentence: place.sentence, indicator, href }];
    });
  });
}

/** The terms of a report with one meaning there that we are sure of, at their first mention. */
async function termsOf({ id: report, articles }: LibraryReport): Promise<QuizTerm[]> {
  const texts = new Map(
    articles.map(({ id, paragraphs }) => [
      id,
      new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph.text])),
    ]),
  );
  const glossary = await readGlossary();
  const byTerm = Map.groupBy(
    articles.flatMap(({ id }) => mentionsIn(glossary, report, id)),
    ({ term }) => term,
  );
  return [...glossary.values()].flatMap(({ id, data }) => {
    const own = byTerm.get(id) ?? [];
    const first = own.find(({ article, block }) => texts.get(article)?.has(block));
    const text = first && texts.get(first.article)?.get(first.block);
    if (!first || !text || new Set(own.map(({ sense }) => sense)).size > 1) return [];
    const sense = data.senses.find((each) => each.id === first.sense);
    const { definition, certainty } = sense ?? data;
    const meaning = /^[^。]*。/u.exec(definition ?? '')?.[0];
    if (!meaning || meaning.length > longestMeaning || certainty === '待核') return [];
    return [
      {
        id,
        term: data.term,
        kind: data.kind,
        meaning,
        related: data.related,
        sentence: cutSentence(text, first.start, first.end),
        href: urls.article(report, first.article, first.block),
      },
    ];
  });
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
