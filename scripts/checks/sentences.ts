import type { ArticleText, BlockText, FigureInText } from '../stages/report-text.ts';

/** A sentence with its figures; offsets are into the text of its block. */
export interface Sentence {
  readonly block: BlockText;
  readonly start: number;
  readonly end: number;
  readonly figures: readonly FigureInText[];
}

/** The sentences of the articles that hold a figure, headings left out. */
export function sentencesOf(articles: readonly ArticleText[]): Sentence[] {
  return articles.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'heading' ? [] : sentencesIn(block))),
  );
}

function sentencesIn(block: BlockText): Sentence[] {
  if (block.figures.length === 0) return [];
  const sentences: Sentence[] = [];
  let start = 0;
  let next = 0;
  for (const match of block.text.matchAll(/[。！？]+[”’」）)]*|$/gu)) {
    const end = match.index + match[0].length;
    const figures: FigureInText[] = [];
    for (let figure = block.figures[next]; figure && figure.start < end; ) {
      figures.push(figure);
      next += 1;
      figure = block.figures[next];
    }
    if (figures.length > 0) sentences.push({ block, start, end, figures });
    start = end;
  }
  return sentences;
}

/** The text between two figures of a sentence, white space removed. */
export function between({ block }: Sentence, a: FigureInText, b: FigureInText): string {
  return squeeze(block.text.slice(a.end, b.start));
}

/** The text of the sentence before a figure, at most 40 characters. */
export function before({ block, start }: Sentence, figure: FigureInText): string {
  return squeeze(block.text.slice(Math.max(start, figure.start - 40), figure.start));
}

/** The text of the sentence after a figure, at most 40 characters. */
export function after({ block, end }: Sentence, figure: FigureInText): string {
  return squeeze(block.text.slice(figure.end, Math.min(end, figure.end + 40)));
}

function squeeze(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

/** Runs of figures of a sentence, each of `size` in a row. */
export function* runsOf(sentence: Sentence, size: number): Generator<FigureInText[]> {
  for (let at = 0; at + size <= sentence.figures.length; at += 1) {
    yield sentence.figures.slice(at, at + size);
  }
}

/** The words of a block from the clause of one place to the clause of another, never cut inside. */
export function quoteBetween(block: BlockText, start: number, end: number): string {
  const { text } = block;
  const [widest, longest] = [60, 60];
  const from = [...text.slice(Math.max(0, start - widest), start).matchAll(/[。！？；;：:，,]/gu)];
  const stop = from.findLast(({ 0: mark }) => mark !== '，' && mark !== ',') ?? from[0];
  const first = stop ? Math.max(0, start - widest) + stop.index + 1 : Math.max(0, start - widest);
  const rest = text.slice(end, end + longest);
  const last = rest.search(/[。！？；;，,]/u);
  return text
    .slice(start < widest && !stop ? 0 : first, last < 0 ? end + rest.length : end + last)
    .trim();
}
