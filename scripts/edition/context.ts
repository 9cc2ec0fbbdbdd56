import type { VFileMessage } from 'vfile-message';
import { problem } from '../problems/problem.ts';
import type { Flow } from '../reflow/flow.ts';
import type { EditionFile } from '../stages/read-edition.ts';
import type { Seed } from '../stages/read-seed.ts';
import { LineTable } from '../text/lines.ts';
import { locateAll } from '../text/locate.ts';
import { type Squeezed, squeeze } from '../text/space.ts';
import type { Span } from '../text/span.ts';

type Keys = readonly PropertyKey[];
type LinePair = readonly [number, number];

/** What every step of applying one edition needs: the source, and where to put complaints. */
export class EditionContext {
  readonly seed: Seed;
  readonly flow: Flow;
  readonly file: EditionFile;
  readonly lines: LineTable;
  readonly problems: VFileMessage[] = [];
  private readonly squeezed: Squeezed;

  constructor(seed: Seed, flow: Flow, file: EditionFile) {
    this.seed = seed;
    this.flow = flow;
    this.file = file;
    this.lines = new LineTable(seed.text);
    this.squeezed = squeeze(seed.text);
  }

  /** Records a complaint at the value under `keys`. */
  complain(keys: Keys, reason: string, ruleId: string): void {
    const line = reason.replaceAll(/\s*\n\s*/gu, '⏎');
    this.problems.push(problem(this.file.path, this.file.placeOf(keys), line, ruleId));
  }

  /** The span of `lines`; complains when the seed has no such lines. */
  spanOfLines(lines: LinePair | undefined, keys: Keys): Span | undefined {
    if (!lines) return undefined;
    const span = this.lines.spanOf(lines);
    if (!span) {
      const reason = `Unexpected lines ${lines.join(' to ')}, expected lines of a seed with ${this.lines.lines.length}`;
      this.complain([...keys, 'lines'], reason, 'edition-lines');
    }
    return span;
  }

  /** From the first character of `from` to the last of `to` in the seed; undefined after a complaint. */
  spanByWords(
    words: { from: string; to: string; lines?: LinePair | undefined },
    keys: Keys,
  ): Span | undefined {
    const within = this.spanOfLines(words.lines, keys);
    const first = this.only(locateAll(this.squeezed, words.from, within), words.from, [
      ...keys,
      'from',
    ]);
    const after = first && { start: first.start, end: within?.end ?? this.seed.text.length };
    const last =
      first && this.only(locateAll(this.squeezed, words.to, after), words.to, [...keys, 'to']);
    return first && last ? { start: first.start, end: last.end } : undefined;
  }

  /** The one element of `found`; complains when there is none or more than one. */
  only<Found>(found: readonly Found[], words: string, keys: Keys): Found | undefined {
    const [one] = found;
    if (found.length === 1 && one !== undefined) return one;
    const quote = words.length > 24 ? `${words.slice(0, 24)}…` : words;
    const shown = quote.replaceAll('\n', '⏎');
    if (one === undefined) {
      const reason = `Unexpected “${shown}”, which is not in the text, expected words found exactly once`;
      this.complain(keys, reason, 'edition-words-not-found');
    } else {
      const reason = `Unexpected “${shown}”, which is in the text ${found.length} times, expected words found exactly once; use more of them, or give lines`;
      this.complain(keys, reason, 'edition-words-ambiguous');
    }
    return undefined;
  }
}
