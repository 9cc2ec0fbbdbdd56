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
