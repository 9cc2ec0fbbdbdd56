import type { VFileMessage } from 'vfile-message';
import type { PromiseRow } from '../../src/schemas/promise.ts';
import type { Quotation } from '../../src/schemas/quotation.ts';
import { problem } from '../problems/problem.ts';
import { findQuote } from '../quotes/find-quote.ts';
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
  const targets = new Map(sources.targets.map((each) => [each.figure.id, each]));
  const complain = (keys: readonly PropertyKey[], reason: string, rule: string): void => {
    problems.push(problem(file.path, file.placeOf(keys), reason, rule));
  };
  file.data.forEach((row, index) => {
    const at = { file, problems };
    const later = row.later.flatMap(
      (quote, each) =>
        findQuote(sources.library, quote, { ...at, keys: [index, 'later', each] }) ?? [],
    );
    const outcome: Outcome = {
      verdict: row.verdict,
      later,
      why: row.why,
      silence: null,
      how: 'hand',
    };
    if ('figures' in row) {
      row.figures.forEach((id, each) => {
        const keys = [index, 'figures', each];
        const target = targets.get(id);
        if (!target) {
          complain(
            keys,
            `Unexpected figure \`${id}\`, expected the id of a target`,
            'promise-figure',
          );
        } else if (figures.has(id)) {
          complain(keys, `Unexpected second row of \`${id}\`, expected one`, 'promise-duplicate');
        } else {
          checkOrder(target.report.id, later, index);
          figures.set(id, outcome);
        }
      });
      return;
    }
    const said = findQuote(sources.library, row.said, { ...at, keys: [index, 'said'] });
    for (const [key, known] of [
      ['place', sources.places],
      ['field', sources.fields],
    ] as const) {
      if (known.has(row[key])) continue;
      complain(
        [index, key],
        `Unexpected ${key} \`${row[key]}\`, expected a known id`,
        `promise-${key}`,
      );
    }
    if (words.some(({ id }) => id === row.id)) {
      complain(
        [index, 'id'],
        `Unexpected second row of \`${row.id}\`, expected one`,
        'promise-duplicate',
      );
    }
    if (!said) return;
    checkOrder(said.report, later, index);
    const { id, place: placeId, field, due } = row;
    words.push({ id, placeId, field, due, said, outcome });
  });
  return { figures, words };

  function checkOrder(report: string, later: readonly Quotation[], index: number): void {
    const { orderOf } = sources.library;
    later.forEach((quote, each) => {
      if (orderOf(quote.report) >= orderOf(report)) return;
      const reason = `Unexpected words of ${quote.report}, expected a report no older than ${report}`;
      complain([index, 'later', each], reason, 'promise-order');
    });
  }
}
