import { basename } from 'node:path';
import { type Term, TermSchema } from '../../src/schemas/term.ts';
import { type Place, problem } from '../problems/problem.ts';
import { readPage } from '../yaml/read-page.ts';

/** A definition: its file, its front matter, and the way back to the place of each value. */
export interface TermFile {
  readonly path: string;
  readonly id: string;
  readonly term: Term;
  placeOf(keys: readonly PropertyKey[]): Place;
}

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const kind = { noun: 'term', says: 'what the term means for a resident' };

/**
 * content/terms/<id>.mdx → TermFile.
 * @throws {ProblemError} when the name is no id, the front matter breaks the schema, or the body is
 *   anything but plain paragraphs.
 */
export function readTerm(path: string, text: string): TermFile {
  const id = basename(path, '.mdx');
  const reason = `Unexpected file name \`${id}\`, expected pinyin joined by hyphens such as chanye-jijuqu`;
  const badName = idForm.test(id) ? [] : [problem(path, { line: 1, column: 1 }, reason, 'term-id')];
  const { data, placeOf } = readPage(path, text, TermSchema, kind, badName);
  return { path, id, term: data, placeOf };
}
