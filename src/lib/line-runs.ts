import type { Fate } from '../schemas/ledger.ts';
import type { SourceLine } from './source-lines.ts';

/** Where text of a line went: a block of an article, or out, for a reason. */
export type Destination =
  | { kind: 'text'; article: string; block: string }
  | Extract<Fate, { kind: 'drop' }>;

/** Neighbouring lines that went to the same places. */
export interface LineRun {
  destinations: Destination[];
  lines: SourceLine[];
}

/**
 * Groups lines by where they went, so that a page says it once. Blank lines go with the line
 * before them.
 */
export function lineRuns(lines: readonly SourceLine[]): LineRun[] {
  const runs: (LineRun & { key: string })[] = [];
  for (const line of lines) {
    const destinations = destinationsOf(line);
    const key = JSON.stringify(destinations);
    const last = runs.at(-1);
    if (last && (destinations.length === 0 || last.key === key)) last.lines.push(line);
    else if (last && last.destinations.length === 0) {
      Object.assign(last, { destinations, key });
      last.lines.push(line);
    } else runs.push({ destinations, key, lines: [line] });
  }
  return runs.map(({ destinations, lines }) => ({ destinations, lines }));
}

/** The places a line's visible text went to, each once, in order. */
export function destinationsOf(line: SourceLine): Destination[] {
  const found = new Map<string, Destination>();
  for (const { text, fate } of line.segments) {
    if (text.trim() === '') continue;
    const destination = toDestination(fate);
    if (destination) found.set(JSON.stringify(destination), destination);
  }
  return [...found.values()];
}

function toDestination(fate: Fate): Destination | undefined {
  if (fate.kind === 'text') return { kind: 'text', article: fate.article, block: fate.block };
  // The # before a heading is explained by its look; saying it on every heading would be noise.
  return fate.reason === 'markup' ? undefined : fate;
}
