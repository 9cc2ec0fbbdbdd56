/**
 * Joins the base path of a build and a path of the site.
 * @param base `/`, `/name` or `/name/`
 * @param path with or without a leading slash; a query or hash stays as it is
 * @returns one path that starts with a slash, e.g. `/name/reports/`
 */
export function joinBase(base: string, path: string): string {
  return `/${base}/${path}`.replace(/\/{2,}/g, '/');
}
