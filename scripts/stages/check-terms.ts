import type { VFileMessage } from 'vfile-message';
import type { TermMention } from '../../src/schemas/term-mention.ts';
import { problem } from '../problems/problem.ts';
import type { TermFile } from './read-terms.ts';
import type { ReportText } from './report-text.ts';

/** What the terms of the project are held against. */
export interface TermUse {
  readonly reports: readonly ReportText[];
  readonly mentions: readonly TermMention[];
  /** Ids of terms that indicators lead to, with the path of their file. */
  readonly wanted: ReadonlyMap<string, string>;
}

/** Everything wrong with the terms as a whole; empty when every id leads somewhere and is used. */
export function checkTerms(files: readonly TermFile[], use: TermUse): VFileMessage[] {
  const known = new Set(files.map(({ id }) => id));
  const reached = new Set([
    ...use.mentions.map(({ term }) => term),
    ...use.wanted.keys(),
    ...files.flatMap(({ term }) => term.related),
  ]);
  const blocks = new Map(use.reports.flatMap(textsOf));
  return [
    ...findSharedForms(files),
    ...files.flatMap((file) => findDangling(file, known)),
    ...files.flatMap((file) => findLostQuotes(file, blocks)),
    ...files.flatMap((file) => findLostPlaces(file, blocks)),
    ...files.flatMap((file) => {
      if (reached.has(file.id)) return [];
      const reason = `Unexpected term “${file.term.term}” that no text, indicator or other term leads to, expected a form of it in a report`;
      return [problem(file.path, file.placeOf(['term']), reason, 'term-orphan')];
    }),
    ...[...use.wanted].flatMap(([id, path]) => {
      if (known.has(id)) return [];
      const reason = `Unexpected term \`${id}\`, expected a file content/terms/${id}.mdx`;
      return [problem(path, { line: 1, column: 1 }, reason, 'term-dangling')];
    }),
  ];
}

/** `report/article#block` → its text. */
function textsOf({ id, articles }: ReportText): [string, string][] {
  return articles.flatMap((article) =>
    article.blocks.map((block): [string, string] => [
      `${id}/${article.id}#${block.id}`,
      block.text,
    ]),
  );
}

/** A form leads to one term only. */
function findSharedForms(files: readonly TermFile[]): VFileMessage[] {
  const owners = new Map<string, string>();
  return files.flatMap(({ id, path, term, placeOf }) =>
    [term.term, ...term.aliases].flatMap((form, index) => {
      const owner = owners.get(form);
      owners.set(form, owner ?? path);
      if (owner === undefined) return [];
      const reason = `Unexpected form “${form}” of \`${id}\`, expected it in one term only; ${owner} has it too`;
      const keys = index === 0 ? ['term'] : ['aliases', index - 1];
      return [problem(path, placeOf(keys), reason, 'term-form-shared')];
    }),
  );
}

function findDangling({ id, path, term, placeOf }: TermFile, known: ReadonlySet<string>) {
  return term.related.flatMap((other, index) => {
    if (known.has(other) && other !== id) return [];
    const reason = `Unexpected related term \`${other}\`, expected the id of another file in content/terms`;
    return [problem(path, placeOf(['related', index]), reason, 'term-dangling')];
  });
}

function findLostQuotes({ path, term, placeOf }: TermFile, blocks: ReadonlyMap<string, string>) {
  return term.quotes.flatMap((quote, index) => {
    const found = [...blocks].some(
      ([key, text]) => isWithin(key, quote.in) && text.includes(quote.text),
    );
    if (found) return [];
    const reason = `Unexpected quote “${quote.text}”, expected words that stand in ${quote.in}`;
    return [problem(path, placeOf(['quotes', index]), reason, 'term-quote')];
  });
}

function findLostPlaces({ path, term, placeOf }: TermFile, blocks: ReadonlyMap<string, string>) {
  const named = [
    ...term.except.map((where, index) => ({ where, keys: ['except', index] })),
    ...term.senses.flatMap((sense, at) =>
      sense.where.map((where, index) => ({ where, keys: ['senses', at, 'where', index] })),
    ),
  ];
  return named.flatMap(({ where, keys }) => {
    const inside = [...blocks].filter(([key]) => isWithin(key, where.in));
    const { at } = where;
    const times =
      at === null ? 1 : inside.reduce((n, [, text]) => n + text.split(at).length - 1, 0);
    if (inside.length > 0 && times === 1) return [];
    const what =
      inside.length === 0 ? `place \`${where.in}\`` : `words “${at}”, found ${times} times`;
    const reason = `Unexpected ${what}, expected a report, report/article or report/article#block, and words found in it once`;
    return [problem(path, placeOf(keys), reason, 'term-where')];
  });
}

function isWithin(key: string, place: string): boolean {
  return key === place || key.startsWith(`${place}/`) || key.startsWith(`${place}#`);
}
