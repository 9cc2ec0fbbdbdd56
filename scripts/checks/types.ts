import type { CheckRole, CheckRule, Verdict } from '../../src/schemas/check.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import type { ArticleText } from '../stages/report-text.ts';

export interface RoleFigure {
  readonly role: CheckRole;
  readonly figure: Figure;
}

/** Something a report states that arithmetic can test; not yet tested. */
export interface Statement {
  readonly rule: CheckRule;
  /** The figure that is checked, then those it is checked against. */
  readonly figures: readonly [RoleFigure, ...RoleFigure[]];
  /** Words of the paragraph of the first figure. */
  readonly quote: string;
  /** The items of a list, as printed. */
  readonly items: readonly string[];
  /** Why nothing can be decided, whatever the numbers say; null where it can. */
  readonly doubt: string | null;
}

/** A statement with its arithmetic done. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly formula: string;
  readonly expected: string;
  readonly printed: string;
  readonly why: string;
}

/** How one kind of statement is found in any text, and how it is tested. */
export interface Rule {
  readonly id: CheckRule;
  /** Statements of the articles, all of one report or of several; none where only editors see them. */
  find(articles: readonly ArticleText[]): Statement[];
  /** Undefined where the figures are not those of such a statement. */
  judge(statement: Statement): Judgement | undefined;
}

/** The figures of a role. */
export function figuresOf(statement: Statement, role: CheckRole): Figure[] {
  return statement.figures.filter((each) => each.role === role).map(({ figure }) => figure);
}

/** The first figure of a role. */
export function figureOf(statement: Statement, role: CheckRole): Figure | undefined {
  return figuresOf(statement, role)[0];
}
