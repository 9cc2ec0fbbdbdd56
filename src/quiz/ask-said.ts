import type { Draft, QuizFigure, QuizSource } from './types.ts';

const [shortest, longest] = [10, 36];

/** Which of these does the report say? The wrong ones are sentences of other reports. */
export function askSaid({ figures, elsewhere, text }: QuizSource): Draft[] {
  const strangers = elsewhere.flatMap((each) => clauseOf(each) ?? []);
  const foreign = strangers.filter((each) => !text.includes(squeeze(each)));
  return figures.flatMap((each) => {
    const clause = clauseOf(each);
    if (!clause || strangers.some((other) => overlap(other, clause))) return [];
    const wrong = () =>
      foreign.filter((other) => Math.abs(other.length - clause.length) <= clause.length / 2);
    return [
      {
        id: `said-${each.figure.id}`,
        kind: 'said' as const,
        ask: '下面四句，哪一句是这份报告说的？',
        shown: null,
        answer: clause,
        wrong,
        ordered: null,
        passage: each.sentence,
        href: each.href,
      },
    ];
  });
}

/** The clause of a figure: it holds what is measured and starts with a word; else undefined. */
function clauseOf({ sentence, indicator }: QuizFigure): string | undefined {
  const before = sentence.before.split(/[，,；;：:、。]/u).at(-1) ?? '';
  const after = sentence.after.split(/[，,；;：:、。]/u)[0] ?? '';
  const clause = `${before}${sentence.words}${after}`.trim();
  if (!indicator || clause.length < shortest || clause.length > longest) return undefined;
  // What is said must stand before the number, and be whole.
  if (before.length < 4 || /[“”"（）()《》…]/u.test(clause)) return undefined;
  return clause;
}

function overlap(a: string, b: string): boolean {
  return squeeze(a).includes(squeeze(b)) || squeeze(b).includes(squeeze(a));
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
