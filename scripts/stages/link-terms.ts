import type { VFileMessage } from 'vfile-message';
import type { TermMention } from '../../src/schemas/term-mention.ts';
import { headFields } from '../edition/article.ts';
import { problem } from '../problems/problem.ts';
import { chooseSenses } from '../terms/choose-sense.ts';
import { type Found, findMentions } from '../terms/find-mentions.ts';
import { buildLexicon, type Lexicon } from '../terms/lexicon.ts';
import { isAt, type MentionPlace } from '../terms/where.ts';
import type { LineTable } from '../text/lines.ts';
import { leavesOf, seedSpansOf } from '../tree/leaves.ts';
import { markTerm } from '../tree/mark-term.ts';
import { type ArticleTree, type Inline, type TextBlockNode, textOfNode } from '../tree/nodes.ts';
import type { Report } from './apply-edition.ts';
import type { TermFile } from './read-terms.ts';

/** The terms a text is read with. */
export interface Terms {
  readonly lexicon: Lexicon;
  readonly files: ReadonlyMap<string, TermFile>;
}

/** No definitions: nothing is linked. */
export const noTerms: Terms = { lexicon: new Map(), files: new Map() };

/** Definitions → what texts are read with. */
export function termsOf(files: readonly TermFile[]): Terms {
  const entries = files.map(({ id, term }) => ({
    id,
    forms: [term.term, ...term.aliases],
    notIn: term.notIn,
  }));
  return { lexicon: buildLexicon(entries), files: new Map(files.map((file) => [file.id, file])) };
}

/** The mentions of a report, in the order of its text, and its trees with the first of each section marked. */
export interface LinkedReport {
  readonly mentions: readonly TermMention[];
  readonly trees: ReadonlyMap<string, ArticleTree>;
  /** Mentions whose meaning no editor has told apart. */
  readonly problems: readonly VFileMessage[];
}

/** Finds the terms of a report and links the first mention in each section of an article. */
export function linkTerms(
  report: Report,
  trees: ReadonlyMap<string, ArticleTree>,
  table: LineTable,
  terms: Terms,
): LinkedReport {
  const reader = new MentionReader(report, table, terms);
  const linked = new Map<string, ArticleTree>();
  for (const { id, head } of report.articles) {
    for (const name of headFields) {
      const field = head[name];
      const [piece] = field?.pieces ?? [];
      if (field && piece) reader.readText(id, name, field.text, () => piece.span.start);
    }
    const tree = trees.get(id);
    if (!tree) continue;
    const marked = new Set<string>();
    const children = tree.children.map((node) => {
      if (node.type === 'gap') return node;
      if (node.kind === 'heading') marked.clear();
      return reader.readBlock(id, node, node.kind === 'heading' ? undefined : marked);
    });
    linked.set(id, { ...tree, children });
  }
  return { mentions: reader.mentions, trees: linked, problems: reader.problems };
}

class MentionReader {
  readonly mentions: TermMention[] = [];
  readonly problems: VFileMessage[] = [];
  readonly #report: Report;
  readonly #table: LineTable;
  readonly #terms: Terms;

  constructor(report: Report, table: LineTable, terms: Terms) {
    this.#report = report;
    this.#table = table;
    this.#terms = terms;
  }

  /** @param marked terms that carry a link in this section already; none are given to a heading */
  readBlock(article: string, block: TextBlockNode, marked?: Set<string>): TextBlockNode {
    const leaves = leavesOf(block.children);
    const spansOf = ({ start, end }: Found) => seedSpansOf(leaves, start, end);
    const offsetOf = (found: Found) => spansOf(found)[0]?.start ?? 0;
    let children: readonly Inline[] = block.children;
    const link = (found: Found, sense: string | null): boolean => {
      if (!marked || marked.has(found.term)) return false;
      const next = markTerm(children, spansOf(found), {
        id: `${found.term}-${block.id}`,
        term: found.term,
        sense,
        form: found.form,
      });
      if (!next) return false;
      children = next;
      marked.add(found.term);
      return true;
    };
    this.readText(article, block.id, textOfNode(block), offsetOf, link);
    return { ...block, children: [...children] };
  }

  /** @param offsetOf where a mention begins in the seed */
  readText(
    article: string,
    block: string,
    text: string,
    offsetOf: (found: Found) => number,
    link: (found: Found, sense: string | null) => boolean = () => false,
  ): void {
    for (const found of findMentions(text, this.#terms.lexicon)) {
      const { term, form, start, end } = found;
      const place: MentionPlace = { report: this.#report.id, article, block, text, start, end };
      const file = this.#terms.files.get(term);
      if (!file || isAt(file.term.except, place)) continue;
      const line = this.#table.lineAt(offsetOf(found));
      const sense = this.#senseOf(file, place, line);
      const marked = link(found, sense);
      const { report } = place;
      this.mentions.push({ term, sense, report, article, block, start, end, line, form, marked });
    }
  }

  #senseOf(file: TermFile, place: MentionPlace, line: number): string | null {
    const { senses } = file.term;
    if (senses.length === 0) return null;
    const [sense, ...others] = chooseSenses(senses, place);
    if (sense !== undefined && others.length === 0) return sense;
    const where = `${place.report}/${place.article}#${place.block}`;
    const what = sense === undefined ? 'none of its senses' : `${others.length + 1} of its senses`;
    const reason = `Unexpected “${file.term.term}” at ${where} (line ${line} of the seed) in ${what}, expected exactly one sense whose \`where\` names it`;
    this.problems.push(problem(file.path, file.placeOf(['senses']), reason, 'term-sense'));
    return null;
  }
}
