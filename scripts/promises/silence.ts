import type { Place } from '../../src/schemas/place.ts';
import type { Silence } from '../../src/schemas/promise.ts';
import type { QuoteLibrary } from '../quotes/library.ts';
import { endOf } from './period.ts';

/** What is asked of the collection: did a later report of this place say more? */
export interface Question {
  readonly report: string;
  readonly placeId: string | null;
  readonly period: string | null;
}

/** Why nothing was found about a promise: it is not due, no later report, or later reports are silent. */
export function silenceOf(
  { report, placeId, period }: Question,
  library: QuoteLibrary,
  places: ReadonlyMap<string, Place>,
): Silence {
  const later = library.reports.slice(library.orderOf(report) + 1);
  const [own, ...around] = chainOf(placeId, places);
  const speaks = (ids: readonly (string | undefined)[]): string[] =>
    later
      .filter(({ articles }) => articles.some(({ place }) => ids.includes(place ?? undefined)))
      .map(({ id }) => id);
  const ownReports = own === undefined ? [] : speaks([own]);
  const above = speaks(around).filter((id) => !ownReports.includes(id));
  const due = endOf(period);
  const last = library.reports.at(-1);
  const end = last ? library.dateOf(last.id).slice(0, 7) : '';
  const reason =
    due !== undefined && due >= end ? 'due-later' : ownReports.length > 0 ? 'silent' : 'no-report';
  return { reason, own: ownReports, above };
}

/** The place and those around it; a group of places is told of in the reports of what holds it. */
function chainOf(placeId: string | null, places: ReadonlyMap<string, Place>): string[] {
  const chain: string[] = [];
  for (let place = places.get(placeId ?? ''); place; place = places.get(place.parent ?? '')) {
    if (place.kind !== 'group') chain.push(place.id);
  }
  return chain;
}
