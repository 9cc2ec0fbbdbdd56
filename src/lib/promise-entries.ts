import type { Field } from '../schemas/field.ts';
import type { Pledge } from '../schemas/promise.ts';
import type { Quotation } from '../schemas/quotation.ts';
import type { LibraryReport } from './library.ts';
import { targetIds } from './promise-counts.ts';
import { dueWords, silenceWords } from './promise-words.ts';
import { type Quoted, quoted, reportDate } from './quoted.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A promise as the page shows it. */
export interface PromiseEntry {
  promise: Pledge;
  place: string;
  /** Names of its fields. */
  fields: string[];
  due: string;
  said: Quoted;
  again: Quoted[];
  later: Quoted[];
  /** Why this verdict. */
  why: string;
}

/** What entries are made from. */
export interface PromiseSources {
  reports: readonly LibraryReport[];
  fields: readonly Field[];
  vocabulary: Vocabulary;
}

/** The promises with their quotes, dates and names, in their order. */
export function promiseEntries(
  promises: readonly Pledge[],
  { reports, fields, vocabulary }: PromiseSources,
): PromiseEntry[] {
  const dateOf = (id: string): string => {
    const report = reports.find((each) => each.id === id);
    return report ? reportDate(report) : id;
  };
  return promises.map((promise) => {
    const targets = new Set(targetIds(promise));
    const plain = (quotation: Quotation) => quoted(quotation, reports);
    const { placeId, silence } = promise;
    return {
      promise,
      place: vocabulary.places.get(placeId ?? '')?.name ?? '地点未写明',
      fields: promise.fields.map((id) => fields.find((each) => each.id === id)?.name ?? id),
      due: dueWords(promise.due),
      said: quoted(promise.said, reports, targets),
      again: promise.again.map((quotation) => quoted(quotation, reports, targets)),
      // Where one sentence tells target and result, it is shown once.
      later: promise.later.filter((quotation) => !isSame(quotation, promise.said)).map(plain),
      why: promise.why ?? (silence ? silenceWords(silence, dateOf) : ''),
    };
  });
}

function isSame(a: Quotation, b: Quotation): boolean {
  return (
    a.report === b.report && a.article === b.article && a.block === b.block && a.start === b.start
  );
}
