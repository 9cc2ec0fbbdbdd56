/** A schema.org node. */
export type JsonLd = { '@type': string } & Record<string, unknown>;

/**
 * JSON for a `<script type="application/ld+json">` data block. `<` is escaped so that no text can
 * close the element; fields that are undefined are left out.
 */
export function toJsonLd(node: JsonLd): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...node }).replaceAll('<', '\\u003c');
}
