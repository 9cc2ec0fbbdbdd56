import { basename } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Edition, EditionSchema } from '../../src/schemas/edition.ts';
import { type Place, ProblemError, problem } from '../problems/problem.ts';

/** A validated edition, and the way from each of its values back to its place in the file. */
export interface EditionFile {
  readonly path: string;
  readonly edition: Edition;
  /** The 1-based place of the value at `keys`, or of the nearest one above it. */
  placeOf(keys: readonly PropertyKey[]): Place;
}

/**
 * YAML text → EditionFile.
 * @throws {ProblemError} with every violation of the schema, each with line and column.
 */
export function readEdition(path: string, yaml: string): EditionFile {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, strict: true, uniqueKeys: true });
  const start = { line: 1, column: 1 };
  if (document.errors.length > 0) {
    throw new ProblemError(
      document.errors.map((error) => {
        const at = error.linePos?.[0];
        const reason = `Unexpected YAML: ${error.message.split('\n')[0]}, expected a valid edition`;
        return problem(
          path,
          at ? { line: at.line, column: at.col } : start,
          reason,
          'edition-yaml',
        );
      }),
    );
  }
  const placeOf = (keys: readonly PropertyKey[]): Place => {
    for (let depth = keys.length; depth >= 0; depth -= 1) {
      const node = depth === 0 ? document.contents : document.getIn(keys.slice(0, depth), true);
      if (isNode(node) && node.range) {
        const { line, col } = counter.linePos(node.range[0]);
        return { line, column: col };
      }
    }
    return start;
  };
  const parsed = EditionSchema.safeParse(toPlain());
  if (!parsed.success)
    throw new ProblemError(parsed.error.issues.flatMap((issue) => explain(issue)));
  checkNames(parsed.data);
  return { path, edition: parsed.data, placeOf };

  /** An alias without its anchor is found only here. */
  function toPlain(): unknown {
    try {
      return document.toJS();
    } catch (error) {
      const reason = `Unexpected YAML: ${error instanceof Error ? error.message : String(error)}, expected a valid edition`;
      throw new ProblemError([problem(path, start, reason, 'edition-yaml')]);
    }
  }

  function explain(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): VFileMessage[] {
    const keys = [...above, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      return likeliest(issue.errors).flatMap((inner) => explain(inner, keys));
    }
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        problem(
          path,
          placeOfKey(keys, key),
          `Unexpected key \`${key}\`, expected a key of the edition's schema`,
          'edition-unknown-key',
        ),
      );
    }
    const what = keys.length === 0 ? 'the edition' : `\`${keys.map(String).join('.')}\``;
    const reason = `Unexpected value of ${what}: ${issue.message}`;
    return [problem(path, placeOf(keys), reason, 'edition-schema')];
  }

  function placeOfKey(keys: readonly PropertyKey[], key: string): Place {
    const map = keys.length === 0 ? document.contents : document.getIn(keys, true);
    if (!isMap(map)) return placeOf(keys);
    const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    const at = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
    if (at === undefined) return placeOf(keys);
    const { line, col } = counter.linePos(at);
    return { line, column: col };
  }

  function checkNames(edition: Edition): void {
    const problems = [];
    if (`${edition.report}.yml` !== basename(path)) {
      const reason = `Unexpected report id \`${edition.report}\`, expected the name of the file`;
      problems.push(problem(path, placeOf(['report']), reason, 'edition-report-id'));
    }
    const known = new Set<string>();
    for (const [index, article] of edition.articles.entries()) {
      if (known.has(article.id)) {
        const reason = `Unexpected second article \`${article.id}\`, expected every id once`;
        problems.push(
          problem(path, placeOf(['articles', index, 'id']), reason, 'edition-duplicate-id'),
        );
      }
      known.add(article.id);
    }
    if (problems.length > 0) throw new ProblemError(problems);
  }
}

/** Of the branches of a union, the one that came furthest: it fails inside the value, not at its type.
 * A key that does not exist says more than what is missing without it. */
function likeliest(branches: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] {
  const fits = (issues: readonly z.core.$ZodIssue[]): boolean =>
    issues.every((issue) => issue.code !== 'invalid_type' || issue.path.length > 0);
  const branch = branches.find(fits) ?? branches[0] ?? [];
  const unknown = branch.filter((issue) => issue.code === 'unrecognized_keys');
  return unknown.length > 0 ? unknown : branch;
}
