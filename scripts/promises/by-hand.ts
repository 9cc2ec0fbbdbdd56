import type { VFileMessage } from 'vfile-message';
import type { PromiseRow } from '../../src/schemas/promise.ts';
import type { Quotation } from '../../src/schemas/quotation.ts';
import { problem } from '../problems/problem.ts';
import { type EditorQuote, findQuote } from '../quotes/find-quote.ts';
import type { QuoteLibrary } from '../quotes/library.ts';
import type { YamlFile } from '../yaml/read-yaml.ts';
import type { Outcome } from './outcome.ts';
import type { PlacedFigure } from './targets.ts';

/** A promise without a figure, as an editor wrote it. */
export interface WordsPromise {
  readonly id: string;
  readonly placeId: string;
  readonly field: string;
  readonly due: string | null;
  readonly said: Quotation;
  readonly outcome: Outcome;
}

/** What an editor found, by the id of the target figure; and the promises without a figure. */
export interface HandLinks {
  readonly figures: ReadonlyMap<string, Outcome>;
  readonly words: readonly WordsPromise[];
}

/** What the rows of an editor may name. */
export interface HandSources {
  readonly library: QuoteLibrary;
  readonly targets: readonly PlacedFigure[];
  readonly places: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
}

/** Finds the figures and the words of content/promises.yml; what is wrong is added to `problems`. */
export function readHandLinks(
  file: YamlFile<readonly PromiseRow[]>,
  sources: HandSources,
  problems: VFileMessage[],
): HandLinks {
  const figures = new Map<string, Outcome>();
  const words: WordsPromise[] = [];
  const ids = new Set<string>();
  const targets = new Map(sources.targets.map((each) => [each.figure.id, each]));
  file.data.forEach((row, index) => {
    const reader = new RowReader(file, index, sources.library, problems);
    const outcome = reader.outcome(row);
    const keys = 'figures' in row ? row.figures : [row.id];
    keys.forEach((id, each) => {
      const at = 'figures' in row ? ['figures', each] : ['id'];
      if (ids.has(id)) reader.complain(at, `second row of \`${id}\``, 'one', 'promise-duplicate');
      ids.add(id);
      if (!('figures' in row)) return;
      const target = targets.get(id);
      if (target) reader.checkOrder(target.report.id, outcome.later);
      else reader.complain(at, `figure \`${id}\``, 'the id of a target', 'promise-figure');
      figures.set(id, outcome);
    });
    if (!('figures' in row)) words.push(...wordsOf(row, outcome, reader, sources));
  });
  return { figures, words };
}

/** The promise of a row of words; none where its words are not found. */
function wordsOf(
  row: Exclude<PromiseRow, { figures: string[] }>,
  outcome: Outcome,
  reader: RowReader,
  { places, fields }: HandSources,
): WordsPromise[] {
  const { id, place: placeId, field, due } = row;
  if (!places.has(placeId)) {
    reader.complain(['place'], `place \`${placeId}\``, 'a known id', 'promise-place');
  }
  if (!fields.has(field)) {
    reader.complain(['field'], `field \`${field}\``, 'a known id', 'promise-field');
  }
  const said = reader.find(row.said, ['said']);
  if (!said) return [];
  reader.checkOrder(said.report, outcome.later);
  return [{ id, placeId, field, due, said, outcome }];
}

/** Reads one row, and says what is wrong with it and where. */
class RowReader {
  readonly #file: YamlFile<readonly PromiseRow[]>;
  readonly #index: number;
  readonly #library: QuoteLibrary;
  readonly #problems: VFileMessage[];

  constructor(
    file: YamlFile<readonly PromiseRow[]>,
    index: number,
    library: QuoteLibrary,
    problems: VFileMessage[],
  ) {
    this.#file = file;
    this.#index = index;
    this.#library = library;
    this.#problems = problems;
  }

  complain(keys: readonly PropertyKey[], found: string, wanted: string, rule: string): void {
    const place = this.#file.placeOf([this.#index, ...keys]);
    const reason = `Unexpected ${found}, expected ${wanted}`;
    this.#problems.push(problem(this.#file.path, place, reason, rule));
  }

  find(quote: EditorQuote, keys: readonly PropertyKey[]): Quotation | undefined {
    const at = { file: this.#file, keys: [this.#index, ...keys], problems: this.#problems };
    return findQuote(this.#library, quote, at);
  }

  outcome({ later, verdict, why }: PromiseRow): Outcome {
    const found = later.flatMap((quote, each) => this.find(quote, ['later', each]) ?? []);
    return { verdict, later: found, why, silence: null, how: 'hand' };
  }

  /** A report can say what came of a promise only when it is no older. */
  checkOrder(report: string, later: readonly Quotation[]): void {
    const { orderOf } = this.#library;
    later.forEach((quote, each) => {
      if (orderOf(quote.report) >= orderOf(report)) return;
      const wanted = `a report no older than ${report}`;
      this.complain(['later', each], `words of ${quote.report}`, wanted, 'promise-order');
    });
  }
}
