/** The whole address of this page as others can use it, without query and hash. */
export function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  return (canonical ?? location.href).replace(/[?#].*$/, '');
}

/** The day of reading, as GB/T 7714 writes it; sv is the locale that writes it so. */
export function today(): string {
  return new Date().toLocaleDateString('sv');
}
