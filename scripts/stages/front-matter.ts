import type { ArticleFrontMatter } from '../../src/schemas/article.ts';
import { type Article, headFields, isTextBlock } from '../edition/article.ts';
import type { LineTable } from '../text/lines.ts';
import { printedTextOf, spanOf } from '../text/pieces.ts';
import { withoutSpace } from '../text/space.ts';
import type { Report } from './apply-edition.ts';

/** What the page of an article says about it, above its text. */
export function frontMatterOf(
  report: Report,
  article: Article,
  order: number,
  table: LineTable,
): ArticleFrontMatter {
  const { kicker, title, subtitle, byline } = article.head;
  const texts = article.blocks.filter(isTextBlock);
  const pieces = [
    ...headFields.flatMap((name) => article.head[name]?.pieces ?? []),
    ...texts.flatMap((block) => block.pieces),
  ];
  return {
    report: report.id,
    article: article.id,
    order,
    kind: article.kind,
    title: title.text,
    ...(kicker && { kicker: kicker.text }),
    ...(subtitle && { subtitle: subtitle.text }),
    ...(byline && { byline: byline.text }),
    inferred: headFields.filter((name) => article.head[name]?.inferred),
    ...(article.date && { date: article.date.date }),
    ...(article.date?.why && { dateInferred: article.date.why }),
    seed: report.seed.name,
    lines: table.linesOf(spanOf(pieces)),
    summary: article.summary,
    english: article.english,
    characters: withoutSpace(printedTextOf(pieces)).length,
    corrections: pieces.filter((piece) => piece.sic).length,
    notes: article.notes.length,
    gaps: article.blocks.length - texts.length,
  };
}
