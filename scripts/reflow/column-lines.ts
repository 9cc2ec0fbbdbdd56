import { joinHeadings } from './heading-lines.ts';
import { cost, fullLineCost, lastLineCost, openingCost, UNWRAPPED } from './line-costs.ts';
import type { MeasuredLine } from './measure.ts';

/**
 * Finds the paragraphs of a text of which only physical lines are left.
 *
 * A printed column has a width. A line that fills it goes on in the next; a shorter one that ends
 * a sentence closes a paragraph; and the first line of a paragraph is two characters shorter for
 * its indent. Figures on lines of their own belong to the printed line around them. The width
 * is not known, and changes from article to article. So the text is read as the cheapest path
 * through states (column width; 0 = every line is a paragraph), as in Viterbi's algorithm;
 * line-costs.ts says how odd a reading is.
 */
export type Paragraph = readonly MeasuredLine[];

const NARROWEST = 8;
const WIDEST = 42;
const MOST_FRAGMENTS = 24;

interface Step {
  readonly cost: number;
  readonly from: number;
  readonly fromState: number;
  readonly endsParagraph: boolean;
}

/** Groups measured lines into paragraphs, in order. */
export function groupParagraphs(lines: readonly MeasuredLine[]): Paragraph[] {
  if (lines.length === 0) return [];
  const blanks = lines.filter((line) => line.afterBlank).length / lines.length;
  return joinHeadings(new ParagraphSearch(lines, blanks > 0.01 && blanks < 0.6).run());
}

class ParagraphSearch {
  private readonly lines: readonly MeasuredLine[];
  /** Blank lines mean something here: they stand before some lines and not before others. */
  private readonly blanksTell: boolean;
  private readonly widths: number[];
  /** Best steps into [line][2 × state + (inside a paragraph ? 1 : 0)]. */
  private readonly best: (Step | undefined)[][];

  constructor(lines: readonly MeasuredLine[], blanksTell: boolean) {
    this.lines = lines;
    this.blanksTell = blanksTell;
    this.widths = [UNWRAPPED];
    for (let width = NARROWEST; width <= WIDEST; width += 1) this.widths.push(width);
    this.best = Array.from({ length: lines.length + 1 }, () => []);
    const first = this.best[0];
    for (let state = 0; state < this.widths.length; state += 1) {
      if (first) first[2 * state] = { cost: 0, from: -1, fromState: -1, endsParagraph: true };
    }
  }

  run(): Paragraph[] {
    for (let at = 0; at < this.lines.length; at += 1) {
      if (at > 0) this.changeWidths(at);
      for (let state = 0; state < this.widths.length; state += 1) this.extend(at, state);
    }
    return this.trace();
  }

  /** A new paragraph may be set to another width. */
  private changeWidths(at: number): void {
    const row = this.best[at] ?? [];
    let cheapest: Step | undefined;
    for (let state = 0; state < this.widths.length; state += 1) {
      const step = row[2 * state];
      if (step && (!cheapest || step.cost < cheapest.cost)) cheapest = step;
    }
    if (!cheapest) return;
    for (let state = 0; state < this.widths.length; state += 1) {
      const moved = { ...cheapest, cost: cheapest.cost + cost.newWidth };
      const step = row[2 * state];
      if (!step || moved.cost < step.cost) row[2 * state] = moved;
    }
  }

  /** Tries every printed line that may begin at line `at`. */
  private extend(at: number, state: number): void {
    for (const inside of [false, true]) {
      const here = this.best[at]?.[2 * state + (inside ? 1 : 0)];
      if (!here) continue;
      const opening = openingCost(this.lines, at, inside, this.blanksTell);
      if (opening === Number.POSITIVE_INFINITY) continue;
      let width = 0;
      for (let last = at; last < Math.min(this.lines.length, at + MOST_FRAGMENTS); last += 1) {
        const line = this.lines[last];
        if (!line || (last > at && !this.mayShareLine(last))) break;
        width += line.width;
        const column = this.widths[state] ?? UNWRAPPED;
        const printed = { lines: this.lines, at, last, width, column, inside };
        const spent = here.cost + opening;
        const leap = { from: at, fromState: 2 * state + (inside ? 1 : 0) };
        this.offer(last + 1, 2 * state, {
          ...leap,
          cost: spent + lastLineCost(printed),
          endsParagraph: true,
        });
        this.offer(last + 1, 2 * state + 1, {
          ...leap,
          cost: spent + fullLineCost(printed),
          endsParagraph: false,
        });
        if (width > WIDEST && line.width <= WIDEST) break;
      }
    }
  }

  private offer(at: number, state: number, step: Step): void {
    const row = this.best[at];
    if (!row || step.cost === Number.POSITIVE_INFINITY) return;
    const known = row[state];
    if (!known || step.cost < known.cost) row[state] = step;
  }

  /** Lines `last - 1` and `last` may be fragments of one printed line. */
  private mayShareLine(last: number): boolean {
    const left = this.lines[last - 1];
    const right = this.lines[last];
    if (!left || !right || left.alone || right.alone || right.opens >= 3) return false;
    return left.fragment || right.fragment || /^[●○■□◆]$/u.test(left.text);
  }

  private trace(): Paragraph[] {
    const end = this.best[this.lines.length] ?? [];
    let state = -1;
    for (let index = 0; index < this.widths.length; index += 1) {
      const step = end[2 * index];
      if (step && (state < 0 || step.cost < (end[state]?.cost ?? 0))) state = 2 * index;
    }
    const paragraphs: MeasuredLine[][] = [];
    let at = this.lines.length;
    while (at > 0) {
      const step = this.best[at]?.[state];
      if (!step) throw new Error(`no reading of line ${at}`);
      if (step.endsParagraph) paragraphs.push([]);
      paragraphs.at(-1)?.push(...this.lines.slice(step.from, at).reverse());
      at = step.from;
      state = step.fromState;
    }
    return paragraphs.reverse().map((paragraph) => paragraph.reverse());
  }
}
