import { askAmount, askMeasures, askStatus } from './ask-figures.ts';
import { askSaid } from './ask-said.ts';
import { askTerms } from './ask-terms.ts';
import { askUnit } from './ask-unit.ts';
import { shuffle } from './shuffle.ts';
import type { Draft, Question, QuizSource } from './types.ts';

/** How many questions of each kind, in the order of the page. */
const plan: readonly (readonly [(source: QuizSource) => Draft[], number])[] = [
  [askStatus, 4],
  [askMeasures, 3],
  [askUnit, 2],
  [askTerms, 4],
  [askAmount, 2],
  [askSaid, 2],
];
const optionCount = 4;

/**
 * The questions about a report: the same data give the same questions. Each has four options, all
 * different, one of them right.
 */
export function makeQuiz(source: QuizSource, report: string): Question[] {
  const used = new Set<string>();
  return plan.flatMap(([ask, most]) => {
    const drafts = shuffle(ask(source), report, ({ id }) => id);
    const taken: Question[] = [];
    for (const draft of spread(drafts)) {
      if (taken.length === most) break;
      const question = finish(draft);
      if (!question || used.has(draft.href)) continue;
      used.add(draft.href);
      taken.push(question);
    }
    return taken;
  });
}

/** By turns one of each answer, so that three questions in a row do not have the same. */
function spread(drafts: readonly Draft[]): Draft[] {
  const piles = [...Map.groupBy(drafts, ({ answer }) => answer).values()];
  const rounds = Math.max(0, ...piles.map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    piles.flatMap((pile) => pile[round] ?? []),
  ).flat();
}

/** Undefined where there are not enough wrong options. */
function finish({ answer, wrong, ordered, ...rest }: Draft): Question | undefined {
  const others = [...new Set(wrong())].filter((each) => each !== answer);
  const chosen = shuffle(others, rest.id, (each) => each).slice(0, optionCount - 1);
  if (chosen.length < optionCount - 1) return undefined;
  const options = ordered ?? shuffle([answer, ...chosen], rest.id, (each) => `${each}/option`);
  return { ...rest, options, right: options.indexOf(answer) };
}
