type Attributes = Readonly<Record<string, string | number>>;

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in SVG and HTML; characters that XML forbids become U+FFFD. */
export function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (each) => escapes[each] ?? '');
}

/** An element; its children are SVG already, its attributes are escaped. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    const text = typeof value === 'number' ? decimal(value) : escapeText(value);
    return ` ${key}="${text}"`;
  });
  const start = `<${name}${written.join('')}`;
  return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

/** One line of text. Sizes are user units, which are CSS pixels wherever a chart is shown. */
export function textLine(
  text: string,
  at: { x: number; y: number; size: number; class?: string; anchor?: 'middle' | 'end' },
): string {
  const { x, y, size, class: name = '', anchor } = at;
  const attributes: Record<string, string | number> = { x, y, 'font-size': size };
  if (name) attributes['class'] = name;
  if (anchor) attributes['text-anchor'] = anchor;
  return element('text', attributes, escapeText(text));
}

function decimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}
