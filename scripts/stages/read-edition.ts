import { basename } from 'node:path';
import { type Edition, EditionSchema } from '../../src/schemas/edition.ts';
import { type Place, ProblemError, problem } from '../problems/problem.ts';
import { readYaml } from '../yaml/read-yaml.ts';

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
  const { data: edition, placeOf } = readYaml(path, yaml, EditionSchema, { noun: 'edition' });
  const file = { path, edition, placeOf };
  checkNames(file);
  return file;
}

function checkNames({ path, edition, placeOf }: EditionFile): void {
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
