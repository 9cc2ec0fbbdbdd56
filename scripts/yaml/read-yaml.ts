import type { VFileMessage } from 'vfile-message';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Place, ProblemError, problem } from '../problems/problem.ts';

/** A validated file that a person wrote, and the way from each of its values back to its place. */
export interface YamlFile<Data> {
  readonly path: string;
  readonly data: Data;
  /** The 1-based place of the value at `keys`, or of the nearest one above it. */
  placeOf(keys: readonly PropertyKey[]): Place;
}

/** What a file is called in messages (`edition`), and the line its YAML begins on. */
export interface YamlKind {
  readonly noun: string;
  /** 1-based; front matter begins on line 2 of its file. */
  readonly firstLine?: number;
}

/**
 * YAML text → validated data. Rule ids are `<noun>-yaml`, `<noun>-schema` and `<noun>-unknown-key`.
 * @throws {ProblemError} with every violation of the schema, each with line and column.
 */
export function readYaml<Schema extends z.ZodType>(
  path: string,
  yaml: string,
  schema: Schema,
  { noun, firstLine = 1 }: YamlKind,
): YamlFile<z.output<Schema>> {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, strict: true, uniqueKeys: true });
  const pointAt = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const places = new Places(document, pointAt, { line: firstLine, column: 1 });
  const notYaml = (message: string, place: Place) => {
    const reason = `Unexpected YAML: ${message}, expected a valid ${noun}`;
    return problem(path, place, reason, `${noun}-yaml`);
  };
  if (document.errors.length > 0) {
    throw new ProblemError(
      document.errors.map(({ message, pos }) =>
        notYaml(message.split('\n')[0] ?? '', pointAt(pos[0])),
      ),
    );
  }
  const parsed = schema.safeParse(toPlain());
  if (parsed.success) return { path, data: parsed.data, placeOf: (keys) => places.of(keys) };
  throw new ProblemError(parsed.error.issues.flatMap((issue) => explain(issue)));

  /** An alias without its anchor is found only here. A file of comments only is an empty list. */
  function toPlain(): unknown {
    try {
      return document.toJS() ?? [];
    } catch (error) {
      throw new ProblemError([
        notYaml(error instanceof Error ? error.message : String(error), places.start),
      ]);
    }
  }

  function explain(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): VFileMessage[] {
    const keys = [...above, ...issue.path];
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      return likeliest(issue.errors).flatMap((inner) => explain(inner, keys));
    }
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const reason = `Unexpected key \`${key}\`, expected a key of the ${noun}'s schema`;
        return problem(path, places.ofKey(keys, key), reason, `${noun}-unknown-key`);
      });
    }
    const what = keys.length === 0 ? `the ${noun}` : `\`${keys.map(String).join('.')}\``;
    const reason = `Unexpected value of ${what}: ${issue.message}`;
    return [problem(path, places.of(keys), reason, `${noun}-schema`)];
  }
}

/** Where the values and keys of a document stand. */
class Places {
  readonly #document: Document;
  readonly #pointAt: (offset: number) => Place;
  readonly start: Place;

  constructor(document: Document, pointAt: (offset: number) => Place, start: Place) {
    this.#document = document;
    this.#pointAt = pointAt;
    this.start = start;
  }

  of(keys: readonly PropertyKey[]): Place {
    for (let depth = keys.length; depth >= 0; depth -= 1) {
      const node = this.#at(keys.slice(0, depth));
      if (isNode(node) && node.range) return this.#pointAt(node.range[0]);
    }
    return this.start;
  }

  ofKey(keys: readonly PropertyKey[], key: string): Place {
    const map = this.#at(keys);
    if (!isMap(map)) return this.of(keys);
    const pair = map.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
    const at = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
    return at === undefined ? this.of(keys) : this.#pointAt(at);
  }

  #at(keys: readonly PropertyKey[]): unknown {
    return keys.length === 0 ? this.#document.contents : this.#document.getIn(keys, true);
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
