/** The whole address of this page as others can use it, without query and hash. */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return (canonical ?? location.href).replace(/[?#].*$/, '');
}
