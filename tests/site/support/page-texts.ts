/** A paragraph as a page shows it, in both readings. */
export interface ShownParagraph {
  readonly id: string;
  readonly corrected: string;
  readonly printed: string;
}

/** The paragraphs of a reading page, its printed head first. Runs in the browser. */
export function readParagraphs(document: Document): ShownParagraph[] {
  const textOf = (element: Element, away: string) => {
    const copy = element.cloneNode(true) as Element;
    for (const each of copy.querySelectorAll(away)) each.remove();
    return copy.textContent ?? '';
  };
  const order = ['kicker', 'title', 'subtitle', 'byline'];
  const heads = [...document.querySelectorAll<HTMLElement>('[data-printed]')].sort(
    (a, b) => order.indexOf(a.dataset['printed'] ?? '') - order.indexOf(b.dataset['printed'] ?? ''),
  );
  const blocks = [...document.querySelectorAll<HTMLElement>('article.text [data-text]')];
  return [...heads, ...blocks].map((element) => ({
    id: element.dataset['printed'] ?? element.closest('.block')?.id ?? '',
    corrected: textOf(element, '[data-ui], small'),
    printed: textOf(element, '[data-ui]:not(.sic), small, .corr'),
  }));
}
