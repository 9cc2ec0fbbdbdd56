import type { EditionArticle } from '../../src/schemas/edition.ts';
import { type Piece, splitPieces, textOf } from '../text/pieces.ts';
import { squeeze, withoutSpace } from '../text/space.ts';
import type { Draft, DraftGap, Head, HeadName } from './article.ts';
import { headFields } from './article.ts';
import type { EditionContext } from './context.ts';
import { findInBlocks } from './find-in-blocks.ts';

type Drafts = (Draft | DraftGap)[];

/**
 * Moves the printed title, kicker, subtitle and byline from the body to the head. A byline inside a
 * paragraph (本报讯（记者…）) and the title of a photo caption stay in the text, and are repeated.
 * What the source prints must be in the source.
 */
export function takeHead(
  context: EditionContext,
  article: EditionArticle,
  drafts: Drafts,
  keys: readonly PropertyKey[],
): Partial<Record<HeadName, Head>> {
  const head: Partial<Record<HeadName, Head>> = {};
  for (const name of headFields) {
    const field = article[name];
    if (!field) continue;
    const pieces = field.inferred ? [] : takeField(article, name, drafts, field.text);
    if (!pieces) {
      const reason = `Unexpected ${name} “${field.text}”, which the article does not print, expected its printed words, or {text, inferred: true}`;
      context.complain([...keys, name], reason, 'edition-head-not-printed');
    }
    head[name] = { ...field, pieces: pieces ?? [] };
  }
  return head;
}

/** The pieces that move to the head; none where the words stay in the text; undefined if unprinted. */
function takeField(
  article: EditionArticle,
  name: HeadName,
  drafts: Drafts,
  words: string,
): Piece[] | undefined {
  const isByline = name === 'byline';
  const stays = article.kind === 'photo-caption' && !isByline;
  const taken = stays ? undefined : takeBlocks(drafts, words, !isByline);
  if (taken) return taken;
  return (stays || isByline) && findInBlocks(drafts, words).length > 0 ? [] : undefined;
}

/** Removes the run of blocks whose text is `words` (or, with `prefix`, begins with them). */
function takeBlocks(drafts: Drafts, words: string, prefix: boolean): Piece[] | undefined {
  const wanted = withoutSpace(words);
  for (let first = 0; first < drafts.length; first += 1) {
    let text = '';
    const pieces: Piece[] = [];
    for (let last = first; last < drafts.length && text.length < wanted.length; last += 1) {
      const draft = drafts[last];
      if (!draft || draft.kind === 'gap') break;
      const here = textOf(draft.pieces);
      const squeezed = withoutSpace(here);
      const missing = wanted.slice(text.length);
      if (squeezed.length > missing.length && prefix && squeezed.startsWith(missing)) {
        const [taken, rest] = splitPieces(draft.pieces, squeeze(here).offsets[missing.length] ?? 0);
        drafts.splice(first, last - first + 1, { kind: 'paragraph', pieces: rest });
        return [...pieces, ...taken];
      }
      if (!missing.startsWith(squeezed)) break;
      text += squeezed;
      pieces.push(...draft.pieces);
      if (text === wanted) {
        drafts.splice(first, last - first + 1);
        return pieces;
      }
    }
  }
  return undefined;
}
