import { getCollection } from 'astro:content';
import { type Check, CheckRuleSchema } from '../schemas/check.ts';
import type { Figure } from '../schemas/figure.ts';
import { allFigures, figuresById } from './figure-data.ts';
import { type LibraryReport, readLibrary } from './library.ts';
import type { OutlineNote } from './outline.ts';

let checks: Promise<Check[]> | undefined;

/** Every check, by rule and then in the order of the reports. */
export function readChecks(): Promise<Check[]> {
  if (import.meta.env.DEV) return loadChecks();
  checks ??= loadChecks();
  return checks;
}

async function loadChecks(): Promise<Check[]> {
  const [entries, reports] = await Promise.all([getCollection('checks'), readLibrary()]);
  const rules = CheckRuleSchema.options;
  const order = new Map(allFigures(reports).map(({ id }, index) => [id, index]));
  const placeOf = ({ figures: [first] }: Check) => order.get(first?.id ?? '') ?? 0;
  return entries
    .map(({ data }) => data)
    .sort((a, b) => rules.indexOf(a.rule) - rules.indexOf(b.rule) || placeOf(a) - placeOf(b));
}

const byFigure = new WeakMap<readonly Check[], ReadonlyMap<string, Check[]>>();

/** The checks that a figure takes part in. */
export async function checksOf(figure: string): Promise<Check[]> {
  const all = await readChecks();
  const known = byFigure.get(all) ?? groupByFigure(all);
  byFigure.set(all, known);
  return known.get(figure) ?? [];
}

function groupByFigure(all: readonly Check[]): Map<string, Check[]> {
  const pairs = all.flatMap((check) =>
    [...new Set(check.figures.map(({ id }) => id))].map((id) => ({ id, check })),
  );
  const groups = Map.groupBy(pairs, ({ id }) => id);
  return new Map([...groups].map(([id, own]) => [id, own.map(({ check }) => check)]));
}

/** Ids of the figures that do not agree with the others of their checks. */
export async function disagreeing(): Promise<ReadonlySet<string>> {
  const found = (await readChecks()).filter(({ verdict }) => verdict === '不符');
  return new Set(found.flatMap(({ figures }) => figures.slice(0, 1).map(({ id }) => id)));
}

/** A check with what it speaks of. */
export interface CheckWithFigures {
  readonly check: Check;
  readonly report: LibraryReport;
  readonly title: string;
  readonly figures: readonly { role: Check['figures'][number]['role']; figure: Figure }[];
  /** The note of an editor at the figure that is checked, about its arithmetic, scope or print. */
  readonly note: OutlineNote | undefined;
}

/** The checks with their figures, article and note. */
export function joinChecks(
  all: readonly Check[],
  reports: readonly LibraryReport[],
): CheckWithFigures[] {
  const byId = figuresById(reports);
  return all.flatMap((check) => {
    const report = reports.find(({ id }) => id === check.report);
    const article = report?.articles.find(({ id }) => id === check.article);
    if (!report || !article) return [];
    const figures = check.figures.flatMap(({ role, id }) => {
      const figure = byId.get(id);
      return figure ? [{ role, figure }] : [];
    });
    const quote = figures[0]?.figure.quote ?? '';
    const note = article.outline.notes.find(
      ({ block, words, kind }) =>
        block === check.paragraph &&
        (kind === 'arithmetic' || kind === 'scope' || kind === 'misprint') &&
        words.replaceAll(/\s/g, '').includes(quote) &&
        check.quote.includes(words),
    );
    return [{ check, report, title: article.data.title, figures, note }];
  });
}
