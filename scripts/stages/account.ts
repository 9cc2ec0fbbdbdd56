import type { Fate, Ledger, LedgerEntry } from '../../src/schemas/ledger.ts';
import { type Article, headFields, isTextBlock } from '../edition/article.ts';
import { ProblemError, problem } from '../problems/problem.ts';
import type { Flow } from '../reflow/flow.ts';
import { LineTable } from '../text/lines.ts';
import type { Piece } from '../text/pieces.ts';
import { withoutSpace } from '../text/space.ts';
import { bySpan, contains, overlaps, type Span } from '../text/span.ts';
import type { Report } from './apply-edition.ts';

/**
 * Report → Ledger: every character of the seed has exactly one fate.
 * @throws {ProblemError} where a character would have two fates, or none.
 */
export function account(report: Report, flow: Flow): Ledger {
  const { seed } = report;
  const entries = [...textEntries(report), ...dropEntries(report, flow)].sort((a, b) =>
    bySpan(a.span, b.span),
  );
  const filled = fillSpace(seed.text, entries);
  checkContiguous(report, filled);
  return { seed: seed.name, sha256: seed.sha256, length: seed.text.length, entries: merge(filled) };
}

function textEntries(report: Report): LedgerEntry[] {
  return report.articles.flatMap((article) => [
    ...headFields.flatMap((name) =>
      piecesToEntries(article, name, article.head[name]?.pieces ?? []),
    ),
    ...article.blocks.flatMap((block) =>
      isTextBlock(block) ? piecesToEntries(article, block.id, block.pieces) : [],
    ),
  ]);
}

function piecesToEntries(article: Article, block: string, pieces: readonly Piece[]): LedgerEntry[] {
  return pieces.map((piece) => ({
    span: piece.span,
    fate: { kind: 'text', article: article.id, block, ...(piece.sic ? { sic: true } : {}) },
  }));
}

/** The editor's drops, and the reflow's that lie in none of them and in no corrected stretch. */
function dropEntries(report: Report, flow: Flow): LedgerEntry[] {
  const corrected = report.articles.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      isTextBlock(block) ? block.pieces.filter((piece) => piece.sic).map(({ span }) => span) : [],
    ),
  );
  const taken: Span[] = [...corrected, ...report.drops.map((drop) => drop.span)];
  const own = flow.drops.filter(({ span }) => !taken.some((other) => contains(other, span)));
  const marks = flow.blocks
    .filter((block) => block.kind === 'mark')
    .flatMap((block) => block.pieces.map(({ span }) => ({ span, reason: 'furniture' as const })))
    .filter(({ span }) => !isClaimed(report, span));
  return [...report.drops, ...own, ...marks].map(({ span, ...rest }) => ({
    span,
    fate: { kind: 'drop', ...rest } as Fate,
  }));
}

function isClaimed(report: Report, span: Span): boolean {
  const texts = textEntries(report).map((entry) => entry.span);
  return [...texts, ...report.drops.map((drop) => drop.span)].some((other) =>
    overlaps(other, span),
  );
}

/** White space between two articles, which no drop of the reflow covers whole. */
function fillSpace(text: string, entries: readonly LedgerEntry[]): LedgerEntry[] {
  const filled: LedgerEntry[] = [];
  let end = 0;
  for (const entry of entries) {
    const blank = text.slice(end, entry.span.start);
    if (blank !== '' && withoutSpace(blank) === '') filled.push(spaceEntry(end, entry.span.start));
    filled.push(entry);
    end = Math.max(end, entry.span.end);
  }
  if (end < text.length && withoutSpace(text.slice(end)) === '') {
    filled.push(spaceEntry(end, text.length));
  }
  return filled;
}

function spaceEntry(start: number, end: number): LedgerEntry {
  return { span: { start, end }, fate: { kind: 'drop', reason: 'line-break' } };
}

function checkContiguous(report: Report, entries: readonly LedgerEntry[]): void {
  const { seed } = report;
  const table = new LineTable(seed.text);
  const problems = [];
  let end = 0;
  for (const { span } of [
    ...entries,
    { span: { start: seed.text.length, end: seed.text.length } },
  ]) {
    const quote = (from: number, to: number): string =>
      seed.text.slice(from, Math.min(to, from + 20)).replaceAll(/\s+/gu, ' ');
    if (span.start > end) {
      const reason = `Unexpected text in no article and no drop: “${quote(end, span.start)}”, expected every character once`;
      problems.push(problem(seed.path, table.pointAt(end), reason, 'ledger-gap'));
    } else if (span.start < end) {
      const reason = `Unexpected text used twice: “${quote(span.start, end)}”, expected every character once`;
      problems.push(problem(seed.path, table.pointAt(span.start), reason, 'ledger-overlap'));
    }
    end = Math.max(end, span.end);
  }
  if (problems.length > 0) throw new ProblemError(problems);
}

/** Neighbours with the same fate become one entry. */
function merge(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const merged: LedgerEntry[] = [];
  for (const entry of entries) {
    const before = merged.at(-1);
    if (before && JSON.stringify(before.fate) === JSON.stringify(entry.fate)) {
      merged[merged.length - 1] = {
        span: { start: before.span.start, end: entry.span.end },
        fate: before.fate,
      };
    } else merged.push(entry);
  }
  return merged;
}
