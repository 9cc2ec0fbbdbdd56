import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { ProblemError, problem } from '../problems/problem.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';

/** What a page is called in messages, and what its body should say. */
export interface PageKind {
  readonly noun: string;
  readonly says: string;
}

const frontMatter = /^---\r?\n([\s\S]*?\n)---\r?\n/;
const parser = unified().use(remarkParse).use(remarkMdx);

/**
 * A page that a person wrote: front matter of a schema, and a body of plain paragraphs.
 * @param earlier problems that are already known; they are thrown with those of the page
 * @throws {ProblemError} when there is no front matter, it breaks the schema, or the body is anything
 *   but plain paragraphs. Rule ids are `<noun>-front-matter`, `<noun>-body` and those of `readYaml`.
 */
export function readPage<Schema extends z.ZodType>(
  path: string,
  text: string,
  schema: Schema,
  { noun, says }: PageKind,
  earlier: readonly VFileMessage[] = [],
): YamlFile<z.output<Schema>> {
  const [head, yaml] = frontMatter.exec(text) ?? [];
  if (head === undefined || yaml === undefined) {
    const reason = 'Unexpected text, expected front matter between two lines of ---';
    const start = { line: 1, column: 1 };
    throw new ProblemError([...earlier, problem(path, start, reason, `${noun}-front-matter`)]);
  }
  const linesBefore = head.split('\n').length - 1;
  const complain = (line: number, column: number, what: string) => {
    const reason = `Unexpected ${what}, expected plain paragraphs that say ${says}`;
    return problem(path, { line: line + linesBefore, column }, reason, `${noun}-body`);
  };
  const problems = [...earlier, ...findMarkup(text.slice(head.length), complain)];
  if (problems.length > 0) throw new ProblemError(problems);
  return readYaml(path, yaml, schema, { noun, firstLine: 2 });
}

/** The body is prose: one or more paragraphs of text alone. */
function findMarkup(
  body: string,
  complain: (line: number, column: number, what: string) => VFileMessage,
): VFileMessage[] {
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
