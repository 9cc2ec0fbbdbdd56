/** An address in a page, and how the page uses it. */
export interface Reference {
  /** `a`, or `img[src]`, `link[href]`, `meta[content]` and the like. */
  readonly use: string;
  readonly address: string;
}

/** What a page leads to and what others may lead to in it. */
export interface PageLinks {
  readonly ids: readonly string[];
  readonly references: readonly Reference[];
}

/** Reads every id and every address of a page. Runs in the browser. */
export function readLinks(document: Document): PageLinks {
  const references: Reference[] = [];
  for (const name of ['href', 'src', 'poster', 'action', 'data', 'cite']) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const tag = element.localName;
      const use = tag === 'a' ? 'a' : `${tag}[${name}]`;
      references.push({ use, address: element.getAttribute(name) ?? '' });
    }
  }
  for (const element of document.querySelectorAll('[srcset]')) {
    for (const candidate of element.getAttribute('srcset')?.split(',') ?? []) {
      const [address = ''] = candidate.trim().split(/\s+/);
      references.push({ use: `${element.localName}[srcset]`, address });
    }
  }
  for (const element of document.querySelectorAll('meta[content^="http"]')) {
    references.push({ use: 'meta[content]', address: element.getAttribute('content') ?? '' });
  }
  const named = [...document.querySelectorAll('[id]')];
  return { ids: named.map(({ id }) => id), references };
}
