import type { VFileMessage } from 'vfile-message';
import type { Pledge } from '../../src/schemas/promise.ts';
import type { Quotation } from '../../src/schemas/quotation.ts';
import type { Thread, ThreadFile } from '../../src/schemas/thread.ts';
import { problem } from '../problems/problem.ts';
import { findQuote } from '../quotes/find-quote.ts';
import type { QuoteLibrary } from '../quotes/library.ts';
import { overlaps } from '../text/span.ts';
import type { YamlFile } from '../yaml/read-yaml.ts';

/** A thread as an editor wrote it, with the name of its file. */
export interface EditorThread {
  readonly id: string;
  readonly file: YamlFile<ThreadFile>;
}

/** What threads may name. */
export interface ThreadSources {
  readonly library: QuoteLibrary;
  readonly fields: ReadonlySet<string>;
  readonly promises: readonly Pledge[];
}

/** Threads with their quotes found; what is wrong is added to `problems`. */
export function findThreads(
  threads: readonly EditorThread[],
  sources: ThreadSources,
  problems: VFileMessage[],
): Thread[] {
  const ids = new Set(threads.map(({ id }) => id));
  return threads.map((thread) => findThread(thread, ids, sources, problems));
}

function findThread(
  { id, file }: EditorThread,
  ids: ReadonlySet<string>,
  sources: ThreadSources,
  problems: VFileMessage[],
): Thread {
  const { title, english, field, intro, related } = file.data;
  const complain = (keys: readonly PropertyKey[], reason: string, rule: string): void => {
    problems.push(problem(file.path, file.placeOf(keys), reason, rule));
  };
  if (!sources.fields.has(field)) {
    complain(['field'], `Unexpected field \`${field}\`, expected a known id`, 'thread-field');
  }
  related.forEach((other, index) => {
    if (ids.has(other) && other !== id) return;
    const reason = `Unexpected thread \`${other}\`, expected the id of another one`;
    complain(['related', index], reason, 'thread-related');
  });
  const quotes = findQuotes(file, sources.library, problems);
  const promises = sources.promises
    .filter((promise) => quotes.some((quote) => isIn(promise, quote)))
    .map((promise) => promise.id);
  return { id, title, english, field, intro, related, quotes, promises };
}

/** The quotes of a thread, which speak of two reports at least and stand in the order of the reports. */
function findQuotes(
  file: YamlFile<ThreadFile>,
  library: QuoteLibrary,
  problems: VFileMessage[],
): Thread['quotes'] {
  const { quotes } = file.data;
  const found = quotes.map((quote, index) => {
    const quotation = findQuote(library, quote, { file, keys: ['quotes', index], problems });
    return quotation && { ...quotation, when: quote.when, note: quote.note ?? null };
  });
  found.forEach((quote, index) => {
    const before = found[index - 1];
    if (!quote || !before || library.orderOf(before.report) <= library.orderOf(quote.report))
      return;
    const reason = `Unexpected words of ${quote.report} after ${before.report}, expected the reports by date`;
    problems.push(problem(file.path, file.placeOf(['quotes', index]), reason, 'thread-order'));
  });
  if (new Set(quotes.map((quote) => quote.in.split('/')[0])).size < 2) {
    const reason = 'Unexpected quotes of one report, expected quotes of two or more';
    problems.push(problem(file.path, file.placeOf(['quotes']), reason, 'thread-reports'));
  }
  return found.filter((quote) => quote !== undefined);
}

/** A target stands in the words of the quote; a promise without a figure shares words with it. */
function isIn({ targets, said }: Pledge, quote: Quotation): boolean {
  const ids = new Set(quote.figures.map(({ id }) => id));
  if (targets.length > 0)
    return targets.some(({ id, again }) => [id, ...again].some((each) => ids.has(each)));
  const sameBlock =
    said.report === quote.report && said.article === quote.article && said.block === quote.block;
  return sameBlock && overlaps(said, quote);
}
