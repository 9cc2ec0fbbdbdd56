import { basename } from 'node:path';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import { type Term, TermSchema } from '../../src/schemas/term.ts';
import { type Place, ProblemError, problem } from '../problems/problem.ts';
import { readYaml } from '../yaml/read-yaml.ts';

/** A definition: its file, its front matter, and the way back to the place of each value. */
export interface TermFile {
  readonly path: string;
  readonly id: string;
  readonly term: Term;
  placeOf(keys: readonly PropertyKey[]): Place;
}

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const frontMatter = /^---\r?\n([\s\S]*?\n)---\r?\n/;
const parser = unified().use(remarkParse).use(remarkMdx);

/**
 * content/terms/<id>.mdx → TermFile.
 * @throws {ProblemError} when the name is no id, the front matter breaks the schema, or the body is
 *   anything but plain paragraphs.
 */
export function readTerm(path: string, text: string): TermFile {
  const start = { line: 1, column: 1 };
  const id = basename(path, '.mdx');
  const problems: VFileMessage[] = [];
  if (!idForm.test(id)) {
    const reason = `Unexpected file name \`${id}\`, expected pinyin joined by hyphens such as chanye-jijuqu`;
    problems.push(problem(path, start, reason, 'term-id'));
  }
  const [head, yaml] = frontMatter.exec(text) ?? [];
  if (head === undefined || yaml === undefined) {
    const reason = 'Unexpected text, expected front matter between two lines of ---';
    throw new ProblemError([...problems, problem(path, start, reason, 'term-front-matter')]);
  }
  problems.push(...findMarkup(path, text.slice(head.length), head.split('\n').length - 1));
  if (problems.length > 0) throw new ProblemError(problems);
  const { data, placeOf } = readYaml(path, yaml, TermSchema, { noun: 'term', firstLine: 2 });
  return { path, id, term: data, placeOf };
}

/** The body is prose: one or more paragraphs of text alone. */
function findMarkup(path: string, body: string, linesBefore: number): VFileMessage[] {
  const complain = (line: number, column: number, what: string) => {
    const reason = `Unexpected ${what}, expected plain paragraphs that say what the term means for a resident`;
    return problem(path, { line: line + linesBefore, column }, reason, 'term-body');
  };
  if (body.trim() === '') return [complain(1, 1, 'end of file')];
  try {
    return parser.parse(body).children.flatMap((node) => {
      const odd =
        node.type === 'paragraph' ? node.children.find(({ type }) => type !== 'text') : node;
      const at = odd?.position?.start;
      return odd ? [complain(at?.line ?? 1, at?.column ?? 1, odd.type)] : [];
    });
  } catch (error) {
    return [complain(1, 1, `MDX (${error instanceof Error ? error.message : String(error)})`)];
  }
}
