import { readVocabulary } from '../../scripts/disk/vocabularies.ts';
import { convertSeed } from '../../scripts/stages/convert-seed.ts';
import { readSeed } from '../../scripts/stages/read-seed.ts';
import type { ArticleText, BlockText } from '../../scripts/stages/report-text.ts';
import type { Figure } from '../../src/schemas/figure.ts';

const vocabulary = readVocabulary();

/** A text of one article with its figures, as if a person had confirmed each of them. */
export function readText(text: string): ArticleText[] {
  const seed = readSeed('009_a.txt', Buffer.from(text));
  const { articles } = convertSeed(seed, { vocabulary }).text;
  const confirm = (block: BlockText): BlockText => ({
    ...block,
    figures: block.figures.map((each) => ({
      ...each,
      figure: { ...each.figure, reviewed: true },
    })),
  });
  return articles.map((article) => ({ ...article, blocks: article.blocks.map(confirm) }));
}

/** The figures of a text in their order. */
export function figuresIn(text: string): Figure[] {
  return readText(text).flatMap(({ blocks }) =>
    blocks.flatMap(({ figures }) => figures.map(({ figure }) => figure)),
  );
}

/** The figure of a text with this quote. @throws where there is none */
export function figureIn(text: string, quote: string): Figure {
  const found = figuresIn(text).find((figure) => figure.quote === quote);
  if (!found) throw new Error(`no figure ${quote} in ${text}`);
  return found;
}
