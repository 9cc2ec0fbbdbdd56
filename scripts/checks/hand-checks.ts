import type { VFileMessage } from 'vfile-message';
import {
  type Check,
  type CheckRole,
  CheckRoleSchema,
  type HandCheck,
} from '../../src/schemas/check.ts';
import { ProblemError, problem } from '../problems/problem.ts';
import { checkOf } from '../stages/check-figures.ts';
import { withoutSpace } from '../text/space.ts';
import type { YamlFile } from '../yaml/read-yaml.ts';
import { type FigurePlace, quoteFigures } from './figure-places.ts';
import type { RoleFigure, Statement } from './types.ts';

export type HandFile = YamlFile<HandCheck[]>;

/**
 * The checks that editors named, judged by their rules.
 * @param found ids of the checks that rules see by themselves
 * @throws {ProblemError} for ids that are no figures, items that are not in the text, figures that
 * the rule cannot use, and checks that a rule finds by itself
 */
export function handChecks(
  file: HandFile,
  places: ReadonlyMap<string, FigurePlace>,
  found: ReadonlySet<string>,
): Check[] {
  const problems: VFileMessage[] = [];
  const known = new Set(found);
  const checks = file.data.flatMap((row, index): Check[] => {
    const fail: Fail = (keys, reason, rule) => {
      problems.push(problem(file.path, file.placeOf([index, ...keys]), reason, rule));
    };
    const statement = statementOf(row, places, fail);
    const check = statement && checkOf(statement, 'editor', row.why);
    if (statement && !check) {
      const reason = `Unexpected figures, expected those that ${row.rule} is judged by`;
      fail(['figures'], reason, 'check-figures');
    }
    if (!check) return [];
    if (known.has(check.id)) {
      const reason = `Unexpected check \`${check.id}\`, expected one that no rule finds and no row above names`;
      fail([], reason, 'check-duplicate');
    }
    known.add(check.id);
    return [check];
  });
  if (problems.length > 0) throw new ProblemError(problems);
  return checks;
}

type Fail = (keys: readonly PropertyKey[], reason: string, rule: string) => void;

/** What a row states; undefined where one of its figures is unknown. */
function statementOf(
  row: HandCheck,
  places: ReadonlyMap<string, FigurePlace>,
  fail: Fail,
): Statement | undefined {
  const figures = figuresOf(row, places, (role, id) => {
    const reason = `Unexpected figure \`${id}\`, expected the id of a figure of the reports`;
    fail(['figures', role], reason, 'check-unknown-figure');
  });
  const [first, ...others] = figures;
  if (!first || figures.length < countOf(row)) return undefined;
  for (const [at, item] of row.items.entries()) {
    if (isPrinted(item, first, places)) continue;
    const reason = `Unexpected item “${item}”, expected words of the article of the first figure`;
    fail(['items', at], reason, 'check-words-not-found');
  }
  const { rule, items, doubt = null } = row;
  const all = figures.map(({ figure }) => figure);
  return { rule, figures: [first, ...others], quote: quoteFigures(places, all), items, doubt };
}

/** The figures of a row in its order. */
function figuresOf(
  { figures }: HandCheck,
  places: ReadonlyMap<string, FigurePlace>,
  missing: (role: CheckRole, id: string) => void,
): RoleFigure[] {
  return Object.entries(figures).flatMap(([key, ids]) => {
    const role = CheckRoleSchema.parse(key);
    return ids.flatMap((id): RoleFigure[] => {
      const place = places.get(id);
      if (!place) missing(role, id);
      return place ? [{ role, figure: place.figure }] : [];
    });
  });
}

function countOf({ figures }: HandCheck): number {
  return Object.values(figures).reduce((count, ids) => count + ids.length, 0);
}

function isPrinted(
  item: string,
  { figure }: RoleFigure,
  places: ReadonlyMap<string, FigurePlace>,
): boolean {
  const blocks = places.get(figure.id)?.article.blocks ?? [];
  return blocks.some(({ text }) => withoutSpace(text).includes(withoutSpace(item)));
}
