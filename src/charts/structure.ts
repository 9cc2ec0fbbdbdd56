import { statusNames } from '../lib/figure-words.ts';
import type { StructureSpec } from '../schemas/chart.ts';
import { type Figure, StatusSchema } from '../schemas/figure.ts';
import type { Mark, Panel } from './types.ts';

/** What a text is made of, as far as its structure needs it. */
export interface TextOfFigures {
  /** Ids of the blocks, in the order of the text. */
  readonly blocks: readonly string[];
  readonly figures: readonly Figure[];
}

/**
 * How many figures each part of a text holds, by status. A part begins with its heading and ends
 * before the next one; what stands before the first is counted with it.
 * @throws where a heading is not in the text, or stands before the one named earlier
 */
export function structurePanel(
  { sections }: StructureSpec,
  text: TextOfFigures,
  path: string,
): Panel {
  const starts = sections.map(({ from }) => {
    const at = text.blocks.indexOf(from);
    if (at < 0) throw new Error(`${path}  Unexpected heading ${from}, expected one of the article`);
    return at;
  });
  if (starts.some((start, index) => index > 0 && start <= (starts[index - 1] ?? 0))) {
    throw new Error(`${path}  Unexpected order of sections, expected that of the text`);
  }
  const sectionOf = ({ paragraph }: Figure): number => {
    const at = text.blocks.indexOf(paragraph);
    return Math.max(
      0,
      starts.findLastIndex((start) => start <= at),
    );
  };
  const data = text.figures.filter(({ status }) => status !== 'name');
  return {
    name: '',
    english: '',
    kind: 'stacks',
    unit: '个',
    slots: sections.map(({ from, name }) => ({ key: from, label: name, year: undefined })),
    marks: sections.flatMap(({ from }, index) =>
      marksOf(
        from,
        data.filter((figure) => sectionOf(figure) === index),
      ),
    ),
    breaks: [],
  };
}

function marksOf(slot: string, figures: readonly Figure[]): Mark[] {
  return StatusSchema.options.flatMap((status) => {
    const own = figures.filter((figure) => figure.status === status);
    if (own.length === 0 || status === 'name') return [];
    const label = `${statusNames[status]}${own.length}个`;
    const value = own.length;
    return [{ slot, shape: status, value, low: value, high: value, label, figures: own }];
  });
}

/** The blocks of an article in the order of its MDX, where each begins a line. */
export function blocksOf(body: string): string[] {
  return [...body.matchAll(/^<[A-Z]\w* id="([a-z]\d+)"/gm)].map(([, id = '']) => id);
}
