/**
 * The address of a page of the site.
 * @param home address of the first page; from a disk it ends with the name of its file
 * @param path below the first page, with slashes around it
 */
export function pageBelow(home: string, path: string): string {
  const [file = ''] = /index\.html$/.exec(home) ?? [];
  return new URL(`.${path}${file}`, home).href;
}
