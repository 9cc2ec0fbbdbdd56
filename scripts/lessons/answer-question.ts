import type { VFileMessage } from 'vfile-message';
import type { Figure } from '../../src/schemas/figure.ts';
import type { Compute, LessonFile, LessonQuestion } from '../../src/schemas/lesson.ts';
import { problem } from '../problems/problem.ts';
import { findQuote } from '../quotes/find-quote.ts';
import type { YamlFile } from '../yaml/read-yaml.ts';
import type { LessonSources } from './find-lessons.ts';
import { FormulaError } from './formula.ts';
import { strayNumbers } from './stray-numbers.ts';
import { type WorkedOut, workOut } from './work-out.ts';

type Question = LessonFile['worksheet'][number];

/** Where a question stands, and what it may rest on. */
interface At {
  readonly file: YamlFile<LessonFile>;
  readonly index: number;
  /** The passages of the lesson. */
  readonly read: readonly string[];
  readonly sources: LessonSources;
  readonly problems: VFileMessage[];
}

/**
 * A question with its links found and its numbers worked out. Every number of the question and its
 * answer must be printed in the sources, be computed, or be said to be made up.
 */
export function answerQuestion(question: Question, at: At): LessonQuestion {
  const { file, index, sources, problems } = at;
  const complain = (keys: readonly PropertyKey[], reason: string, rule: string): void => {
    const place = file.placeOf(['worksheet', index, ...keys]);
    problems.push(problem(file.path, place, reason, rule));
  };
  const links = findLinks(question, at, complain);
  const workings = question.compute.flatMap((compute, n) => {
    const worked = work(compute, sources.figures, (key, reason, rule) =>
      complain(['compute', n, key], reason, rule),
    );
    if (worked && !standsIn(worked.is, question.answer)) {
      const reason = `Unexpected answer without “${worked.is}”, expected what the figures give`;
      complain(['answer'], reason, 'lesson-answer');
    }
    return worked ? [{ ...worked, parts: [...worked.parts] }] : [];
  });
  // A wrong formula explains why its result stands nowhere.
  if (workings.length === question.compute.length) {
    const sources = numbersAround(question, links, workings, at);
    for (const key of ['ask', 'answer'] as const) {
      for (const stray of strayNumbers(question[key], sources)) {
        const reason = `Unexpected number ${stray}, expected one of the passages and links, a computed or a given one`;
        complain([key], reason, 'lesson-number');
      }
    }
  }
  const { ask, room, answer } = question;
  return { ask, room, answer, ...links, workings };
}

/** The texts that a number of the question may come from. */
function numbersAround(
  { given }: Question,
  links: Links,
  workings: readonly WorkedOut[],
  { read, sources }: At,
): string[] {
  return [
    ...read,
    ...links.quotes.map(({ text }) => text),
    ...links.figures.map((id) => sources.figures.get(id)?.quote ?? ''),
    ...workings.flatMap(({ parts, is }) => [is, ...parts.map(({ text }) => text)]),
    ...given,
  ];
}

type Links = Pick<LessonQuestion, 'quotes' | 'figures' | 'checks' | 'promises'>;

function findLinks(
  { links }: Question,
  { file, index, sources, problems }: At,
  complain: (keys: readonly PropertyKey[], reason: string, rule: string) => void,
): Links {
  const found: Links = { quotes: [], figures: [], checks: [], promises: [] };
  links.forEach((link, n) => {
    const take = (id: string, known: { has(id: string): boolean }, list: string[]): void => {
      if (known.has(id)) list.push(id);
      else complain(['links', n], `Unexpected \`${id}\`, expected a known id`, 'lesson-unknown');
    };
    if ('figure' in link) take(link.figure, sources.figures, found.figures);
    else if ('check' in link) take(link.check, sources.checks, found.checks);
    else if ('promise' in link) take(link.promise, sources.promises, found.promises);
    else {
      const keys = ['worksheet', index, 'links', n];
      const quotation = findQuote(sources.library, link, { file, keys, problems });
      if (quotation) found.quotes.push(quotation);
    }
  });
  return found;
}

/** The result; undefined, with a complaint, where there is none or the editor wrote another. */
function work(
  compute: Compute,
  figures: ReadonlyMap<string, Figure>,
  complain: (key: 'formula' | 'is', reason: string, rule: string) => void,
): WorkedOut | undefined {
  try {
    const worked = workOut(compute, figures);
    if (worked.is === compute.is) return worked;
    const reason = `Unexpected result “${compute.is}”, expected “${worked.is}” from ${compute.formula}`;
    complain('is', reason, 'lesson-result');
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    const reason = `${error.message} in ${compute.formula}, expected figures of the reports, decimals, + - * / and parentheses`;
    complain('formula', reason, 'lesson-formula');
  }
  return undefined;
}

/** As a number of its own: 85.6亿元 does not stand in 985.6亿元. */
function standsIn(result: string, answer: string): boolean {
  for (let at = answer.indexOf(result); at >= 0; at = answer.indexOf(result, at + 1)) {
    const [before, after] = [answer.charAt(at - 1), answer.charAt(at + result.length)];
    if (!/[\d.]/.test(before) && !(/\d$/.test(result) && /[\d.]/.test(after))) return true;
  }
  return false;
}
