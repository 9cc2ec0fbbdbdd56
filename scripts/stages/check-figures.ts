import type { Check } from '../../src/schemas/check.ts';
import { rules } from '../checks/rules.ts';
import type { Statement } from '../checks/types.ts';
import type { ArticleText, ReportText } from './report-text.ts';

/**
 * The arithmetic of every statement that a rule finds in the articles, in the order of the rules. The
 * same rule tells a figure once.
 */
export function checkFigures(articles: readonly ArticleText[]): Check[] {
  const checks = new Map<string, Check>();
  for (const rule of rules) {
    for (const statement of rule.find(articles)) {
      const check = checkOf(statement, 'rule');
      if (check && !checks.has(check.id)) checks.set(check.id, check);
    }
  }
  return [...checks.values()];
}

/** What only the figures of several reports together can tell. */
export function checkAcross(reports: readonly ReportText[]): Check[] {
  const reportOf = new Map(
    reports.flatMap(({ id, articles }) =>
      articles.flatMap(({ blocks }) =>
        blocks.flatMap(({ figures }) => figures.map(({ figure }) => [figure.id, id] as const)),
      ),
    ),
  );
  return checkFigures(reports.flatMap(({ articles }) => articles)).filter(
    ({ figures }) => new Set(figures.map(({ id }) => reportOf.get(id))).size > 1,
  );
}

/** A statement judged by its rule; undefined where its figures are not those of such a statement. */
export function checkOf(statement: Statement, by: Check['by'], why?: string): Check | undefined {
  const judged = rules.find(({ id }) => id === statement.rule)?.judge(statement);
  if (!judged) return undefined;
  const [{ figure }] = statement.figures;
  return {
    id: `${statement.rule}-${figure.id}`,
    rule: statement.rule,
    report: figure.report,
    article: figure.article,
    paragraph: figure.paragraph,
    quote: statement.quote,
    figures: statement.figures.map((each) => ({ role: each.role, id: each.figure.id })),
    items: [...statement.items],
    formula: judged.formula,
    expected: judged.expected,
    printed: judged.printed,
    verdict: judged.verdict,
    why: why ?? judged.why,
    doubt: statement.doubt,
    by,
  };
}

/** One check a line, so that a changed rule shows its effect in the diff. */
export function writeChecks(checks: readonly Check[]): string {
  if (checks.length === 0) return '[]\n';
  return `[\n${checks.map((check) => JSON.stringify(check)).join(',\n')}\n]\n`;
}
