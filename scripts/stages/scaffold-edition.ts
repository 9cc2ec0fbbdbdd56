import { stringify } from 'yaml';
import { findDuplicates } from '../edition/find-duplicates.ts';
import { findDate, findTitle } from '../edition/find-head.ts';
import { findSuspects } from '../edition/find-suspects.ts';
import type { Flow } from '../reflow/flow.ts';
import { LineTable } from '../text/lines.ts';
import { locateIn } from '../text/locate.ts';
import { textOf } from '../text/pieces.ts';
import { withoutSpace } from '../text/space.ts';
import type { Seed } from './read-seed.ts';

/** A first edition of a new report: valid as it is, with what a person must look at as comments. */
export interface Scaffold {
  readonly yaml: string;
  /** Plain lines for the terminal: what was found. */
  readonly findings: readonly string[];
}

/** Seed × Flow → the text of content/editions/<report>.yml, and what it found. */
export function scaffoldEdition(seed: Seed, flow: Flow, report: string): Scaffold {
  const table = new LineTable(seed.text);
  const title = findTitle(flow.blocks);
  const date = findDate(seed.text);
  const year = Number(date?.slice(0, 4) ?? new Date(0).getUTCFullYear());
  const headings = flow.blocks.filter((block) => block.kind === 'heading');
  const duplicates = findDuplicates(flow.blocks, table);
  const suspects = findSuspects(flow.blocks, table);
  const article = {
    id: 'full-text',
    kind: 'work-report',
    title: title ? title.text : { text: seed.id, inferred: true },
    ...(date ? { date: { date, inferred: true, why: '正文最先出现的日期，待核' } } : {}),
    summary: '待编辑写一句话说明这篇讲什么。',
    english: 'To be summarised by the editor.',
    body: [edges(seed.text)],
  };
  const edition = {
    report,
    seed: seed.name,
    sha256: seed.sha256,
    year,
    title: title ? withoutSpace(title.text) : seed.id,
    publisher: '待核',
    summary: '新收入的报告，尚未编辑。',
    english: 'A new report, not yet edited.',
    about: '由程序按原文恢复段落和标题，尚未经编辑校读。',
    missing: '是否有缺页、重复或错行，待核。',
    articles: [article],
  };
  const comments = [
    'First scaffold. Look at every line below, then delete it.',
    `Title: ${title ? title.text : 'none found; the file name stands in'}`,
    `Date: ${date ?? 'none found; set year and date'}`,
    ...section('Headings found', headings, (block) => {
      const line = table.lineAt(block.pieces[0]?.span.start ?? 0);
      return `line ${line}, level ${block.level ?? 2}: ${textOf(block.pieces)}`;
    }),
    ...section('Passages that stand twice (drop the copy, with sameAs)', duplicates, (found) => {
      const [a, b] = [found.first.join('-'), found.second.join('-')];
      return `lines ${b} repeat lines ${a}: ${found.quote}… (${found.length} characters)`;
    }),
    ...section('Suspected errors (correct only what is certain)', suspects, (found) => {
      return `line ${found.line}: “${found.quote}” ${found.why}`;
    }),
  ];
  const yaml = `${comments.map((line) => `# ${line}`).join('\n')}\n\n${stringify(edition, { lineWidth: 0, version: '1.1' })}`;
  return { yaml, findings: comments };
}

function section<Item>(
  title: string,
  items: readonly Item[],
  show: (item: Item) => string,
): string[] {
  if (items.length === 0) return [`${title}: none`];
  return [`${title}: ${items.length}`, ...items.map((item) => `  ${show(item)}`)];
}

/** The first and last words of a text, as many as make each of them the only place. */
function edges(text: string): { from: string; to: string } {
  const squeezed = withoutSpace(text);
  const from = shortestUnique(text, (length) => squeezed.slice(0, length));
  const to = shortestUnique(text, (length) => squeezed.slice(-length));
  return { from, to };
}

function shortestUnique(text: string, take: (length: number) => string): string {
  for (let length = 8; ; length *= 2) {
    const words = take(length);
    if (words.length < length || locateIn(text, words).length === 1) return words;
  }
}
