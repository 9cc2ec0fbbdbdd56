import type { EditionArticle } from '../../src/schemas/edition.ts';
import type { Article } from '../edition/article.ts';
import { EditionContext } from '../edition/context.ts';
import { correct } from '../edition/correct.ts';
import { cutBody } from '../edition/cut-body.ts';
import { nameBlocks } from '../edition/name-blocks.ts';
import { placeDrops } from '../edition/place-drops.ts';
import { placeNotes } from '../edition/place-notes.ts';
import { shapeBlocks } from '../edition/shape-blocks.ts';
import { takeHead } from '../edition/take-head.ts';
import { ProblemError } from '../problems/problem.ts';
import type { Drop, Flow } from '../reflow/flow.ts';
import { bySpan, type Span } from '../text/span.ts';
import type { EditionFile } from './read-edition.ts';
import type { Seed } from './read-seed.ts';

/** A report as its edition reads it: articles, and the stretches the editor left out. */
export interface Report {
  readonly id: string;
  readonly seed: Seed;
  readonly articles: readonly Article[];
  readonly drops: readonly Drop[];
}

interface Claim {
  readonly span: Span;
  readonly keys: readonly PropertyKey[];
}

/**
 * Flow × Edition → Report.
 * @throws {ProblemError} with everything in the edition that does not fit the seed.
 */
export function applyEdition(seed: Seed, flow: Flow, file: EditionFile): Report {
  const context = new EditionContext(seed, flow, file);
  const { edition } = file;
  if (edition.sha256 !== seed.sha256) {
    const reason = `Unexpected SHA-256 ${seed.sha256} of ${seed.name}, expected ${edition.sha256}; seeds are never edited`;
    context.complain(['sha256'], reason, 'edition-hash');
  }
  const claims: Claim[] = [];
  const articles = edition.articles.map((article, index) => {
    const keys = ['articles', index];
    const { article: built, spans } = buildArticle(context, article, keys);
    claims.push(...spans.map((span) => ({ span, keys })));
    return built;
  });
  const drops = placeDrops(context, edition.drops);
  claims.push(...drops.map(({ span }, index) => ({ span, keys: ['drops', index] })));
  checkClaims(context, claims);
  if (context.problems.length > 0) throw new ProblemError(context.problems);
  return { id: edition.report, seed, articles, drops };
}

function buildArticle(
  context: EditionContext,
  article: EditionArticle,
  keys: readonly PropertyKey[],
): { article: Article; spans: Span[] } {
  const known = context.problems.length;
  const { drafts, spans } = cutBody(context, article, keys);
  const { id, kind, date, summary, english } = article;
  if (context.problems.length > known) {
    // Without its whole body nothing else of the article can be found; one complaint is enough.
    const title = { ...article.title, pieces: [] };
    return {
      article: { id, kind, head: { title }, summary, english, blocks: [], notes: [] },
      spans,
    };
  }
  const head = takeHead(context, article, drafts, keys);
  shapeBlocks(context, article, drafts, keys);
  const notes = placeNotes(context, article, drafts, keys);
  correct(context, article, drafts, keys);
  const title = head.title ?? { text: article.title.text, inferred: true, pieces: [] };
  const built = { id, kind, head: { ...head, title }, summary, english, notes };
  const blocks = nameBlocks(kind, drafts);
  return { article: { ...built, blocks, ...(date ? { date } : {}) }, spans };
}

/** No stretch of the seed may be claimed twice. */
function checkClaims(context: EditionContext, claims: readonly Claim[]): void {
  const sorted = [...claims].sort((a, b) => bySpan(a.span, b.span));
  let end = 0;
  for (const claim of sorted) {
    const free = claim.span.start >= end;
    end = Math.max(end, claim.span.end);
    if (free) continue;
    const lines = context.lines.linesOf(claim.span).join('–');
    const reason = `Unexpected second use of lines ${lines} of ${context.seed.name}, expected spans that do not overlap`;
    context.complain(claim.keys, reason, 'edition-overlap');
  }
}
