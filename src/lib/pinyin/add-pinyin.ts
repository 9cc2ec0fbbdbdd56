/** A tag, whatever its quoted values hold; or text up to the next one. */
const token = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>|[^<]+|</gi;

/** A stretch of HTML, and where its text stands in the text of all; -1 for tags and for what is ours. */
interface Stretch {
  html: string;
  start: number;
}

/**
 * Marks characters of rendered HTML with their pinyin. The syllable is an attribute, drawn by the
 * style sheet: the characters of the page stay those of the text.
 * @param html as Astro writes it
 * @param find syllables by offset in the text of the HTML, `data-ui` elements left out
 */
export function addPinyin(
  html: string,
  find: (text: string) => ReadonlyMap<number, string>,
): string {
  const { stretches, text } = readStretches(html);
  const syllables = find(text);
  if (syllables.size === 0) return html;
  return stretches
    .map(({ html: part, start }) => (start < 0 ? part : mark(part, start, syllables)))
    .join('');
}

function readStretches(html: string): { stretches: Stretch[]; text: string } {
  const stretches: Stretch[] = [];
  let text = '';
  let ours = 0;
  for (const [part, slash, name, attributes = ''] of html.matchAll(token)) {
    if (name !== undefined) {
      if (ours > 0) ours += slash ? -1 : 1;
      else if (/\sdata-ui\b/.test(attributes.replace(/"[^"]*"/g, ''))) ours = 1;
    }
    const isText = name === undefined && ours === 0;
    stretches.push({ html: part, start: isText ? text.length : -1 });
    if (isText) text += part;
  }
  return { stretches, text };
}

function mark(text: string, start: number, syllables: ReadonlyMap<number, string>): string {
  let marked = '';
  let offset = start;
  for (const character of text) {
    const syllable = syllables.get(offset);
    marked += syllable
      ? `<ruby>${character}<rt data-ui data-say="${syllable}"></rt></ruby>`
      : character;
    offset += character.length;
  }
  return marked;
}
