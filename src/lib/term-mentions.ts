import type { TermMention } from '../schemas/term-mention.ts';
import { type ContextLine, contextLine } from './context-line.ts';
import type { LibraryArticle, LibraryReport } from './library.ts';
import { blockName } from './names.ts';
import { urls } from './urls.ts';

/** One mention with the words around it. */
export interface MentionLine extends ContextLine {
  mention: TermMention;
  article: string;
  /** What a reader calls the block: 第12段. */
  where: string;
  href: string;
}

/** The mentions of one report. */
export interface ReportMentions {
  report: LibraryReport;
  lines: MentionLine[];
}

/** Mentions by report, in the order of the reports; reports without any are left out. */
export function mentionLines(
  reports: readonly LibraryReport[],
  mentions: readonly TermMention[],
): ReportMentions[] {
  const byReport = Map.groupBy(mentions, ({ report }) => report);
  return reports.flatMap((report) => {
    const own = byReport.get(report.id);
    return own ? [{ report, lines: own.map((mention) => lineOf(report, mention)) }] : [];
  });
}

function lineOf(report: LibraryReport, mention: TermMention): MentionLine {
  const article = report.articles.find(({ id }) => id === mention.article);
  const text = article && textsOf(article).get(mention.block);
  if (text?.slice(mention.start, mention.end) !== mention.form) {
    throw new Error(
      `Unexpected text of ${mention.report}/${mention.article}#${mention.block}, expected “${mention.form}” at ${mention.start}; run \`npm run convert\``,
    );
  }
  return {
    ...contextLine(text, mention.start, mention.end),
    mention,
    article: article?.data.title ?? '',
    where: blockName(mention.block),
    href: urls.article(mention.report, mention.article, mention.block),
  };
}

const known = new WeakMap<LibraryArticle, ReadonlyMap<string, string>>();

/** The texts of an article's blocks and of its head. */
function textsOf(article: LibraryArticle): ReadonlyMap<string, string> {
  let texts = known.get(article);
  if (!texts) {
    const { title, kicker = '', subtitle = '', byline = '' } = article.data;
    texts = new Map([
      ...Object.entries({ title, kicker, subtitle, byline }),
      ...article.paragraphs.map(({ id, text }) => [id, text] as const),
    ]);
    known.set(article, texts);
  }
  return texts;
}
