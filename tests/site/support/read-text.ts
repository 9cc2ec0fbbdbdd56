/** What an article's page shows, as far as it comes from its MDX file. */
export interface PageText {
  /** Blocks and gaps in the order of the page. */
  readonly blocks: readonly { id: string; text: string }[];
  /** Everything in the body of the article that is not [data-ui]. */
  readonly whole: string;
  readonly head: Readonly<Record<string, string | undefined>>;
  /** How many parts of the head are said to be the editor's words. */
  readonly ours: number;
  readonly corrections: readonly {
    id: string;
    corr: string;
    sic: string;
    listed: string[];
    reason: string;
  }[];
  readonly notes: readonly { id: string; words: string; side: string; end: string }[];
}

/** Reads the page of an article; undefined on any other page. Runs in the browser. */
export function readText(document: Document): PageText | undefined {
  const article = document.querySelector('article.text');
  if (!article) return undefined;
  const textOf = (element: Element | null | undefined): string => {
    const copy = element?.cloneNode(true) as Element | undefined;
    for (const each of copy?.querySelectorAll('[data-ui]') ?? []) each.remove();
    return copy?.textContent ?? '';
  };
  const find = (id: string) => document.getElementById(id);
  /** A part of the head, without the remark that it is ours. */
  const part = (selector: string) => {
    const copy = document.querySelector(selector)?.cloneNode(true) as Element | undefined;
    copy?.querySelector('small')?.remove();
    return copy?.textContent ?? undefined;
  };
  return {
    blocks: [...article.querySelectorAll('.block, .gap')].map((block) => ({
      id: block.id,
      text: textOf(block.querySelector('[data-text]') ?? block),
    })),
    whole: textOf(article),
    head: {
      title: part('h1'),
      kicker: part('.eyebrow'),
      subtitle: part('.deck'),
      byline: part('.by > span:first-child:has(+ span)'),
    },
    ours: [...document.querySelectorAll('.head :is(.kicker span, small)')].filter((each) =>
      /^本站(拟题|所拟)$/.test(textOf(each)),
    ).length,
    corrections: [...article.querySelectorAll('.corr')].map((corr) => {
      const listed = find(`${corr.id}-why`);
      return {
        id: corr.id,
        corr: textOf(corr),
        sic: corr.nextElementSibling?.textContent ?? '',
        listed: [...(listed?.querySelectorAll('del, ins') ?? [])].map((each) => textOf(each)),
        reason: textOf(listed?.querySelector('.reason')),
      };
    }),
    notes: [...article.querySelectorAll('.noted')].map((noted) => {
      const side = find(`${noted.id}-side`)?.cloneNode(true) as Element | undefined;
      side?.querySelector('b')?.remove();
      return {
        id: noted.id,
        words: textOf(noted),
        side: side?.textContent?.trim() ?? '',
        end: textOf(find(`${noted.id}-end`)?.querySelector('.kind + span')),
      };
    }),
  };
}
