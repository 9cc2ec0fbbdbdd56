import type { Passage, ReaderNote } from './note.ts';

/** What a file of notes holds. */
export interface ReadNotes {
  notes: ReaderNote[];
  /** How many of its annotations are none of this site, or cannot be read. */
  refused: number;
}

/** Nobody writes more by hand; a file that holds more is broken or hostile. */
const limits = { items: 5000, passages: 200, words: 20_000 };

/**
 * Reads a file of annotations (a page, a collection, a list or one), whoever wrote it. Everything in
 * it is words: nothing becomes markup or an address but the path of an article.
 * @returns undefined where the file is no JSON, or holds no annotations
 */
export function readAnnotations(text: string | null): ReadNotes | undefined {
  let file: unknown;
  try {
    file = JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
  const items = itemsOf(file);
  if (!items) return undefined;
  const notes = items.slice(0, limits.items).flatMap((item) => readNote(item) ?? []);
  return { notes, refused: items.length - notes.length };
}

function itemsOf(file: unknown): readonly unknown[] | undefined {
  if (Array.isArray(file)) return file;
  const type = field(file, 'type');
  if (type === 'Annotation') return [file];
  if (type === 'AnnotationCollection') return itemsOf(field(file, 'first'));
  const items = field(file, 'items');
  return type === 'AnnotationPage' && Array.isArray(items) ? items : undefined;
}

function readNote(item: unknown): ReaderNote | undefined {
  const targets = listOf(field(item, 'target')).slice(0, limits.passages);
  const passages = targets.flatMap((target) => readPassage(target) ?? []);
  const created = dayOf(field(item, 'created'));
  if (field(item, 'type') !== 'Annotation' || passages.length === 0) return undefined;
  return {
    id: idOf(field(item, 'id'), passages, created),
    created,
    modified: dayOf(field(item, 'modified') ?? field(item, 'created')),
    title: words(field(field(targets[0], 'source'), 'dc:title')).slice(0, 200),
    text: listOf(field(item, 'body'))
      .map((body) => words(typeof body === 'string' ? body : field(body, 'value')))
      .filter(Boolean)
      .join('\n'),
    passages,
  };
}

function readPassage(target: unknown): Passage | undefined {
  const source = field(target, 'source');
  const address = words(typeof source === 'string' ? source : field(source, 'id'));
  const [path] = /\/reports\/[\w-]+\/[\w-]+\/(?=(?:index\.html)?(?:#.*)?$)/.exec(address) ?? [];
  const selectors = listOf(field(target, 'selector'));
  const typed = (type: string) => selectors.find((each) => field(each, 'type') === type);
  const quote = typed('TextQuoteSelector');
  const fragment = typed('FragmentSelector');
  const position = field(fragment, 'refinedBy') ?? typed('TextPositionSelector');
  const exact = words(field(quote, 'exact'));
  if (!path || !exact) return undefined;
  const [block = ''] = /^[a-z]\d+$/.exec(words(field(fragment, 'value'))) ?? [];
  const start = wholeNumber(field(position, 'start'));
  return {
    path,
    block,
    start,
    end: start + exact.length,
    exact,
    prefix: words(field(quote, 'prefix')).slice(-200),
    suffix: words(field(quote, 'suffix')).slice(0, 200),
  };
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

function words(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, limits.words) : '';
}

function wholeNumber(value: unknown): number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : 0;
}

function dayOf(value: unknown): string {
  const time = Date.parse(words(value));
  return new Date(Number.isNaN(time) ? 0 : time).toISOString();
}

/** An annotation without an id of its own is known by what it says. */
function idOf(value: unknown, [first]: readonly Passage[], created: string): string {
  const id = words(value);
  if (/^[\w:./#-]{1,200}$/.test(id)) return id;
  return `urn:note:${first?.path.replace(/\//g, ':')}${first?.block}:${first?.start}:${created}`;
}
