import type { Relation, Status } from '../../src/schemas/figure.ts';
import type { FigureToken } from '../figures/token.ts';

/** What is known of a text around the paragraph that is read. */
export interface TextContext {
  /** When the text was given or printed: YYYY, YYYY-MM or YYYY-MM-DD; undefined where unknown. */
  readonly date?: string;
  /** The place the text speaks for: 焦作市. */
  readonly place?: string;
  /** A report on a year gone by and a year to come, or a piece of a newspaper. */
  readonly genre: 'report' | 'press';
  /** Headings above the paragraph, outermost first; the article's title may come first. */
  readonly headings: readonly string[];
  /** Words that name places, longest first. */
  readonly places: readonly PlaceWord[];
}

/** A word of a text that means a place: 新区 → 焦作新区. */
export interface PlaceWord {
  readonly word: string;
  readonly name: string;
}

/** A figure with its context read. */
export interface ResolvedFigure {
  readonly token: FigureToken;
  readonly qualifier?: string;
  readonly relation: Relation;
  readonly base?: string;
  readonly status: Status;
  readonly indicator?: string;
  readonly place?: string;
  readonly period?: string;
  /** −1 where the text says that something fell. */
  readonly sign: 1 | -1;
  readonly how: string;
}

/** A figure token in its clause and sentence; every string is a stretch of the paragraph. */
export interface Situation {
  readonly token: FigureToken;
  readonly index: number;
  /** From the end of the last sentence to the token. */
  readonly sentenceBefore: string;
  /** From the last full stop to the token: a semicolon does not end what 预计 or 2013年 governs. */
  readonly statementBefore: string;
  /** From the last stop, comma or figure to the token. */
  readonly clauseBefore: string;
  /** From the end of the figure before it to the token: `、` in a list. Empty for the first. */
  readonly sinceLast: string;
  /** From the token to the next stop or comma. */
  readonly clauseAfter: string;
  /** From the token to the end of its sentence. */
  readonly sentenceAfter: string;
  /** The paragraph before this sentence, at most a few hundred characters. */
  readonly earlier: string;
  /** The first sentence of the paragraph, as far as it stands before this one. */
  readonly opening: string;
}
