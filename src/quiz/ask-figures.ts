import { baseWords, periodWords, statusMeanings, statusNames } from '../lib/figure-words.ts';
import type { Sentence } from '../lib/sentence.ts';
import type { Status } from '../schemas/figure.ts';
import { alike } from './alike.ts';
import type { Draft, QuizFigure, QuizSource } from './types.ts';

/** What does this figure measure? Not of a figure that measures two things in the report. */
export function askMeasures({ figures }: QuizSource): Draft[] {
  return figures.flatMap((each) => {
    const { figure, indicator } = each;
    const when = whenAndWhere(each);
    if (!indicator || !when || indicator.length < 3) return [];
    const same = figures.filter((other) => other.figure.quote === figure.quote);
    if (same.some((other) => other.figure.indicatorId !== figure.indicatorId)) return [];
    const wrong = () =>
      figures
        .filter((other) => other.figure.unit === figure.unit)
        .filter((other) => isGrowth(other) === isGrowth(each))
        .flatMap((other) => other.indicator ?? [])
        .filter((name) => !alike(name, indicator));
    const ask = `报告里的“${figure.quote}”（${when}）说的是什么？`;
    return [draft('measures', each, ask, null, indicator, wrong)];
  });
}

const statuses = ['actual', 'target', 'estimate', 'rule'] as const;
const done = /完成|实现|达|建成|新增|增长/u;
const planned = /力争|计划|将|要|目标|确保|预期|到20\d\d年|突破/u;

/** Done, planned, estimated or a rule? Only where the sentence itself tells. */
export function askStatus({ figures }: QuizSource): Draft[] {
  const names = statuses.map(optionOf);
  return figures.flatMap((each) => {
    const { figure, sentence, indicator } = each;
    const said = textOf(each);
    // A total that will be spent over years, or a rank, is neither done nor planned.
    if (figure.status === 'name' || figure.relation === 'rank' || /投资$/u.test(indicator ?? ''))
      return [];
    if (!tells(figure.status, sentence, figure.quote)) return [];
    const ask = `这句话里的“${figure.quote}”是哪一种数？`;
    const answer = optionOf(figure.status);
    return [{ ...draft('status', each, ask, said, answer, () => names), ordered: names }];
  });
}

/** The sentence leaves no doubt: planned words stand before a target, and nowhere near a result. */
function tells(status: Status, { before, words, after }: Sentence, quote: string): boolean {
  const expected = before.includes('预计');
  if (status === 'target') return planned.test(before) && !expected;
  if (status === 'estimate') return expected && !planned.test(before + after);
  if (status === 'rule') return /每.*次|次$/u.test(quote);
  const said = before + words + after;
  return !planned.test(said) && !said.includes('预计') && done.test(said);
}

/** How much was it? Not where the report gives another number for the same thing. */
export function askAmount({ figures }: QuizSource): Draft[] {
  return figures.flatMap((each) => {
    const { figure, indicator } = each;
    const when = whenAndWhere(each);
    if (!indicator || !when || figure.qualifier || figure.value === null) return [];
    const again = figures.filter(
      (other) =>
        other !== each &&
        other.figure.indicatorId === figure.indicatorId &&
        other.figure.quote !== figure.quote,
    );
    if (again.length > 0) return [];
    const wrong = () =>
      figures
        .filter((other) => other.figure.unit === figure.unit && isGrowth(other) === isGrowth(each))
        .filter(({ figure: { status, value } }) => status !== 'rule' && value !== figure.value)
        .filter((other) => other.figure.value !== null)
        .map((other) => other.figure.quote);
    const growth = isGrowth(each) ? '增长多少' : '是多少';
    const ask = `${indicator}（${when}，${statusNames[figure.status]}），报告写的${growth}？`;
    return [draft('amount', each, ask, null, figure.quote, wrong)];
  });
}

function draft(
  kind: Draft['kind'],
  { figure, sentence, href }: QuizFigure,
  ask: string,
  shown: string | null,
  answer: string,
  wrong: Draft['wrong'],
): Draft {
  const id = `${kind}-${figure.id}`;
  return { id, kind, ask, shown, answer, wrong, ordered: null, passage: sentence, href };
}

/** 2012年，焦作新区; undefined where the report does not say both. */
function whenAndWhere({ figure }: QuizFigure): string | undefined {
  const period = periodWords(figure.period);
  if (!period || !figure.place) return undefined;
  return [period, figure.place, baseWords(figure.base)].filter(Boolean).join('，');
}

function isGrowth({ figure }: QuizFigure): boolean {
  return figure.relation === 'growth';
}

function textOf({ sentence }: QuizFigure): string {
  return `${sentence.before}${sentence.words}${sentence.after}`;
}

function optionOf(status: Exclude<Status, 'name'>): string {
  return `${statusNames[status]}：${statusMeanings[status]}`;
}
