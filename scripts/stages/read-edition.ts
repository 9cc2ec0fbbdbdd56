import { basename } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
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
  const parsed = EditionSchema.safeParse(document.toJS());
  if (!parsed.success)
    throw new ProblemError(parsed.error.issues.flatMap((issue) => explain(issue)));
  checkNames(parsed.data);
  return { path, edition: parsed.data, placeOf };

  function explain(issue: z.core.$ZodIssue): ReturnType<typeof problem>[] {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        problem(
          path,
          placeOfKey([...issue.path, key]),
          `Unexpected key \`${key}\`, expected a key of the edition's schema`,
          'edition-unknown-key',
        ),
      );
    }
    const where = issue.path.map(String).join('.');
    const reason = `Unexpected value of \`${where}\`: ${issue.message}`;
    return [problem(path, placeOf(issue.path), reason, 'edition-schema')];
  }

  function placeOfKey(keys: readonly PropertyKey[]): Place {
    const place = placeOf(keys);
    const line = yaml.split('\n')[place.line - 1] ?? '';
    const column = line.indexOf(String(keys.at(-1)));
    return column >= 0 ? { line: place.line, column: column + 1 } : place;
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
