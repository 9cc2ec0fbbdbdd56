import type { Figure } from '../../src/schemas/figure.ts';
import type { Vocabulary } from '../context/bind.ts';
import type { TextContext } from '../context/types.ts';
import { findDate, findTitle } from '../edition/find-head.ts';
import { nameBlocks } from '../edition/name-blocks.ts';
import { LineTable } from '../text/lines.ts';
import { withoutSpace } from '../text/space.ts';
import { textOfNode } from '../tree/nodes.ts';
import { readFigures } from './read-figures.ts';
import { reflow } from './reflow.ts';
import { toTree } from './to-tree.ts';

/** A figure of a text that is no report of ours: without the fields that only an edition gives. */
export type LooseFigure = Omit<Figure, 'id' | 'seed' | 'report' | 'article' | 'paragraph'>;

/** Every figure of any text, in order; names that hold a number are among them as `status: name`. */
export function figuresOfText(text: string, vocabulary: Vocabulary): LooseFigure[] {
  const flow = reflow(text);
  const table = new LineTable(text);
  const title = findTitle(flow.blocks);
  const blocks = nameBlocks('work-report', flow.blocks);
  const tree = toTree({ blocks, notes: [] }, table);
  const context = guessContext(title?.text ?? '', text.slice(0, 600), vocabulary);
  const open: { level: number; text: string }[] = [];
  return tree.children.flatMap((block) => {
    if (block.type === 'gap') return [];
    if (block.kind === 'heading') {
      while (open.length > 0 && (open.at(-1)?.level ?? 0) >= (block.level ?? 2)) open.pop();
      open.push({ level: block.level ?? 2, text: textOfNode(block) });
    }
    const site = {
      seed: { name: '', text },
      report: '',
      article: '',
      table,
      vocabulary,
      context: { ...context, headings: open.map((heading) => heading.text) },
    };
    return readFigures(block, site).map(({ figure }) => {
      const {
        id: _id,
        seed: _seed,
        report: _report,
        article: _article,
        paragraph: _p,
        ...loose
      } = figure;
      return loose;
    });
  });
}

/** Whether a text is a report, when it was given and of which place, as its first lines tell. */
function guessContext(title: string, opening: string, vocabulary: Vocabulary): TextContext {
  const head = withoutSpace(title);
  const place = /([\u4e00-\u9fff]{2,7}?(?:自治区|自治州|特别行政区|省|市|县|区|州|盟))(?!长)/u.exec(
    head,
  )?.[1];
  // A bare year in the first lines is what the text speaks of, not when it was given.
  const given = findDate(opening);
  const date = given?.includes('-') ? given : findDate(head);
  const national = /国务院|全国人民代表大会/u.test(withoutSpace(opening));
  return {
    genre: /报告/u.test(head) || /报告工作|政府工作报告/u.test(opening) ? 'report' : 'press',
    headings: [],
    places: vocabulary.places,
    ...(date ? { date } : {}),
    ...(national ? { place: '全国' } : place ? { place } : {}),
  };
}
