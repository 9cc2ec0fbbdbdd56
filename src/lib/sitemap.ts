const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A sitemap of absolute URLs, as https://www.sitemaps.org/protocol.html wants it. */
export function sitemapXml(locations: readonly string[]): string {
  const urls = locations.map(
    (location) =>
      `  <url><loc>${location.replace(/[&<>"']/g, (each) => escapes[each] ?? '')}</loc></url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
}
