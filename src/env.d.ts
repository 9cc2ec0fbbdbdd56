declare namespace App {
  interface Locals {
    /** What the components of a report's text need to know about its page; set by the page. */
    reading?: import('./lib/reading.ts').Reading;
  }
}

/** Its dictionaries come without types. */
declare module 'opencc-js/to/cn' {
  const dictionaries: readonly (readonly string[])[];
  export default dictionaries;
}

/** What the pack puts into its search page; `scripts/pack/search-data.ts` writes it. */
declare module 'search-data' {
  export const texts: readonly import('./search/texts.ts').SearchArticle[];
  export const names: readonly import('./search/names.ts').NameRow[];
}
