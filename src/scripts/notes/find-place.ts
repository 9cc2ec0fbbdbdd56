import { anchor, type Words } from '../../notes/anchor.ts';
import type { ReaderNote } from '../../notes/note.ts';
import { readBlocks } from '../block-text.ts';
import { pageBelow } from '../page-below.ts';

/** Where a note stands now. */
export interface Place {
  href: string;
  /** Its words are no longer in the article, or the article is gone. */
  orphan: boolean;
}

const articles = new Map<string, Promise<readonly Words[] | undefined>>();

/** Finds where the first passage of a note stands; where the article cannot be read, where it stood. */
export async function findPlace({ passages }: ReaderNote): Promise<Place> {
  const [first] = passages;
  const home = document.querySelector<HTMLAnchorElement>('a.mark')?.href ?? location.href;
  const page = pageBelow(home, first?.path ?? '/');
  if (!first) return { href: page, orphan: true };
  const known = articles.get(page) ?? readArticle(page);
  articles.set(page, known);
  const blocks = await known;
  if (!blocks) return { href: `${page}#${first.block}`, orphan: false };
  const found = anchor(first, blocks);
  return { href: found ? `${page}#${found.block}` : page, orphan: !found };
}

/** The blocks of an article; none where there is none, undefined where that cannot be known. */
async function readArticle(page: string): Promise<readonly Words[] | undefined> {
  try {
    const answer = await fetch(page);
    if (answer.status === 404) return [];
    if (!answer.ok) return undefined;
    return readBlocks(new DOMParser().parseFromString(await answer.text(), 'text/html'));
  } catch {
    return undefined;
  }
}
