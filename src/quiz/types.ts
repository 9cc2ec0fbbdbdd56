import type { Sentence } from '../lib/sentence.ts';
import type { Figure } from '../schemas/figure.ts';
import type { TermKind } from '../schemas/term.ts';

/** What a question is about. */
export type QuestionKind = 'measures' | 'status' | 'unit' | 'amount' | 'said' | 'term';

/** A question with one right answer. */
export interface Question {
  /** Kind and figure or term; stable, since figures and terms are. */
  readonly id: string;
  readonly kind: QuestionKind;
  readonly ask: string;
  /** Words of the report that the question is about; null where they would give it away. */
  readonly shown: string | null;
  readonly options: readonly string[];
  /** Place of the right one among the options. */
  readonly right: number;
  /** Where the report says so. */
  readonly passage: Sentence;
  readonly href: string;
}

/** A figure with its sentence. */
export interface QuizFigure {
  readonly figure: Figure;
  readonly sentence: Sentence;
  /** Name in content/indicators.yml. */
  readonly indicator: string | undefined;
  readonly href: string;
}

/** A term as one report means it. */
export interface QuizTerm {
  readonly id: string;
  readonly term: string;
  readonly kind: TermKind;
  /** One sentence. */
  readonly meaning: string;
  /** Ids of related terms. */
  readonly related: readonly string[];
  readonly sentence: Sentence;
  readonly href: string;
}

/** What the questions about a report are drawn from. */
export interface QuizSource {
  readonly figures: readonly QuizFigure[];
  readonly terms: readonly QuizTerm[];
  /** Figures of other reports. */
  readonly elsewhere: readonly QuizFigure[];
  /** All of the report, without white space. */
  readonly text: string;
}

/** A question before its options are put in order: the right one, and more wrong ones than are shown. */
export interface Draft extends Omit<Question, 'options' | 'right'> {
  readonly answer: string;
  /** Worked out for the few drafts that are taken. */
  readonly wrong: () => readonly string[];
  /** The options have an order of their own, the same in every question. */
  readonly ordered: readonly string[] | null;
}
