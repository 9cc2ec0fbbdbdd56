/** The path of the article on this page, below the base path of the site; empty on other pages. */
export function articlePath(): string {
  return /\/reports\/[\w-]+\/[\w-]+\/(?=(?:index\.html)?$)/.exec(location.pathname)?.[0] ?? '';
}
