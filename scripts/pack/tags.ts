/** A tag of a page, with its place in it. */
export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  /** Values as they are written: with character references. Without a value it is empty. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  readonly end: number;
}

/**
 * A comment or doctype; or a tag; after the opening tag of a script or style the text that is not
 * markup. Astro escapes `<` in text and quotes every value with `"`.
 */
const token =
  /<!--[\s\S]*?-->|<![^>]*>|<(\/?)([a-z][\w:-]*)((?:\s+[^\s=>/"]+(?:="[^"]*")?)*)\s*\/?>/gi;
const attribute = /([^\s=>/"]+)(?:="([^"]*)")?/g;
const rawText = new Set(['script', 'style']);

/** The tags of a page that Astro wrote, in order. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  token.lastIndex = 0;
  for (let match = token.exec(html); match; match = token.exec(html)) {
    const [text, slash = '', name, written = ''] = match;
    if (name === undefined) continue;
    const pairs = [...written.matchAll(attribute)];
    tags.push({
      name: name.toLowerCase(),
      closing: slash !== '',
      attributes: new Map(pairs.map(([, key = '', value = '']) => [key, value])),
      start: match.index,
      end: match.index + text.length,
    });
    if (slash === '' && rawText.has(name)) {
      const close = html.indexOf(`</${name}`, token.lastIndex);
      if (close >= 0) token.lastIndex = close;
    }
  }
  return tags;
}

/**
 * A page with some of its tags written anew.
 * @param rewrite what stands in place of a tag; undefined where it stays
 */
export function rewriteTags(html: string, rewrite: (tag: Tag) => string | undefined): string {
  let written = '';
  let at = 0;
  for (const tag of tagsOf(html)) {
    const text = rewrite(tag);
    if (text === undefined) continue;
    written += html.slice(at, tag.start) + text;
    at = tag.end;
  }
  return written + html.slice(at);
}

/** An opening tag. */
export function writeTag(name: string, attributes: ReadonlyMap<string, string>): string {
  const written = [...attributes].map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${value}"`,
  );
  return `<${name}${written.join('')}>`;
}

/** The first element with a class, from its opening to its closing tag. */
export function elementOfClass(html: string, wanted: string): string | undefined {
  const tags = tagsOf(html);
  const from = tags.findIndex((tag) => hasClass(tag, wanted));
  const open = tags[from];
  if (!open) return undefined;
  let depth = 0;
  for (const tag of tags.slice(from)) {
    if (tag.name !== open.name) continue;
    depth += tag.closing ? -1 : 1;
    if (depth === 0) return html.slice(open.start, tag.end);
  }
  return undefined;
}

/** Whether a tag opens an element of a class. */
export function hasClass({ attributes }: Tag, wanted: string): boolean {
  return attributes.get('class')?.split(' ').includes(wanted) ?? false;
}
