import type { Side, TermWords } from '../../lib/compare.ts';
import { readBlocks } from '../block-text.ts';

/** A block of a compared article. */
interface ComparedBlock {
  id: string;
  text: string;
  heading: boolean;
}

/** One side of a comparison, as its article's page has it. */
export interface ComparedSide {
  title: string;
  /** When, and what it is. */
  about: string;
  href: string;
  blocks: readonly ComparedBlock[];
  /** Id of the block that is shown; undefined for all. */
  block: string | undefined;
  /** The words that are shown. */
  text: string;
  /** The terms of the whole article. */
  terms: TermWords;
}

const pages = new Map<string, Promise<Document | undefined>>();

/**
 * Reads one side from the page of its article.
 * @param reports path of the list of reports, which the pages of articles stand below
 * @returns undefined where no article is chosen, or its page cannot be read
 */
export async function readSide(
  side: Side | undefined,
  reports: string,
): Promise<ComparedSide | undefined> {
  if (!side) return undefined;
  const path = `${reports}${side.report}/${side.article}/`;
  const known = pages.get(path) ?? fetchPage(path);
  pages.set(path, known);
  const page = await known;
  if (!page) return undefined;
  const blocks = readBlocks(page).map(({ id, text, element }) => ({
    id,
    text,
    heading: /^H\d$/.test(element.tagName),
  }));
  // A figure or a term leads to the block that it stands in.
  const inside = side.block
    ? page.getElementById(side.block)?.closest('.text .block')?.id
    : undefined;
  const shown = blocks.filter(({ id }) => !inside || id === inside);
  return {
    title: page.querySelector('h1')?.textContent ?? '',
    about: [...page.querySelectorAll('.head .kicker span')]
      .map((each) => each.textContent)
      .join(' · '),
    href: `${path}${inside ? `#${inside}` : ''}`,
    blocks,
    block: inside,
    text: shown.map(({ text }) => text).join('\n'),
    terms: termsOf(page),
  };
}

async function fetchPage(path: string): Promise<Document | undefined> {
  try {
    const answer = await fetch(path);
    return answer.ok
      ? new DOMParser().parseFromString(await answer.text(), 'text/html')
      : undefined;
  } catch {
    return undefined;
  }
}

/** The words with which an article names its terms. */
function termsOf(page: Document): TermWords {
  const terms = new Map<string, Set<string>>();
  for (const mention of page.querySelectorAll<HTMLAnchorElement>('.text a.term')) {
    const id = /#t-(.+?)(?:--.*)?$/.exec(mention.getAttribute('href') ?? '')?.[1];
    const words = mention.textContent ?? '';
    if (id && words) terms.set(id, (terms.get(id) ?? new Set()).add(words));
  }
  return terms;
}
