import { alike } from './alike.ts';
import type { Draft, QuizSource } from './types.ts';

/** What does this term mean? The wrong ones are the meanings of other terms of its kind. */
export function askTerms({ terms }: QuizSource): Draft[] {
  return terms.flatMap((each) => {
    // A meaning that repeats the term gives itself away.
    if (each.meaning.includes(each.term)) return [];
    const wrong = () =>
      terms
        .filter((other) => other.kind === each.kind && other.id !== each.id)
        .filter((other) => !each.related.includes(other.id) && !other.related.includes(each.id))
        .filter((other) => !alike(other.term, each.term))
        .filter(({ meaning }) => !meaning.includes(each.term))
        .filter(({ meaning }) => Math.abs(meaning.length - each.meaning.length) <= 30)
        .map(({ meaning }) => meaning);
    return [
      {
        id: `term-${each.id}`,
        kind: 'term' as const,
        ask: `${each.term.includes('“') ? each.term : `“${each.term}”`}在这份报告里是什么意思？`,
        shown: null,
        answer: each.meaning,
        wrong,
        ordered: null,
        passage: each.sentence,
        href: each.href,
      },
    ];
  });
}
