import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode, type Value } from './cbor.ts';
import { dividePiece } from './divide.ts';

/** Every compressed file of Pagefind begins with it. */
const signature = Buffer.from('pagefind_dcd');

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * The files of an index as they are served: the words in smaller pieces, and the filters in the order
 * of their names. Pagefind writes filters in the order of a hash table, another one every time; the
 * same texts are to give the same bytes.
 * @param files by path
 */
export function settleIndex(files: Files): Map<string, Uint8Array> {
  const metaPath = [...files.keys()].find((path) => path.endsWith('.pf_meta'));
  const entry = files.get('pagefind-entry.json');
  if (!metaPath || !entry)
    throw new Error('Unexpected absence of a table, expected that of Pagefind');
  const settled = new Map(files);
  const meta = list(decode(unpack(files, metaPath)));
  const pieces = list(meta[2]).flatMap((each) => settlePiece(settled, String(list(each)[2])));
  const filters = byName(list(meta[3])).map((each) => settleFilter(settled, String(list(each)[1])));
  for (const path of files.keys()) if (path.startsWith('fragment/')) settleFragment(settled, path);
  const packed = pack(encode(meta.with(2, pieces).with(3, filters)));
  const name = `und_${digest(packed)}`;
  const before = metaPath.slice('pagefind.'.length, -'.pf_meta'.length);
  settled.delete(metaPath);
  settled.set(`pagefind.${name}.pf_meta`, packed);
  settled.set(
    'pagefind-entry.json',
    Buffer.from(Buffer.from(entry).toString().replace(before, name)),
  );
  return settled;
}

/** Puts small pieces in the place of one; returns their rows of the table: from, to, name. */
function settlePiece(files: Map<string, Uint8Array>, name: string): Value[][] {
  const path = `index/${name}.pf_index`;
  const divided = dividePiece(unpack(files, path));
  files.delete(path);
  return divided.map(({ from, to, bytes }) => {
    const packed = pack(bytes);
    const own = `und_${digest(packed)}`;
    files.set(`index/${own}.pf_index`, packed);
    return [from, to, own];
  });
}

/** Puts the values of a filter in order; returns its row of the table: filter, name. */
function settleFilter(files: Map<string, Uint8Array>, name: string): Value[] {
  const path = `filter/${name}.pf_filter`;
  const [filter = null, values] = list(decode(unpack(files, path)));
  files.delete(path);
  const packed = pack(encode([filter, byName(list(values))]));
  const own = `und_${digest(packed)}`;
  files.set(`filter/${own}.pf_filter`, packed);
  return [filter, own];
}

/** Leaves an article without the spaces between its characters and what our page does not ask for. */
function settleFragment(files: Map<string, Uint8Array>, path: string): void {
  const { url, content, word_count, meta } = JSON.parse(unpack(files, path).toString());
  const article = {
    url,
    content: content.replaceAll(' ', ''),
    word_count,
    filters: {},
    meta: { data: meta.data },
    anchors: [],
  };
  files.set(path, pack(Buffer.from(JSON.stringify(article))));
}

function unpack(files: Files, path: string): Buffer {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`Unexpected absence of ${path}, expected it in the index`);
  return gunzipSync(bytes).subarray(signature.length);
}

function pack(bytes: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([signature, bytes]), { level: 9 });
}

function list(value: Value | undefined): Value[] {
  if (!Array.isArray(value)) throw new Error(`Unexpected ${value} in the index, expected a list`);
  return value;
}

/** Lists by their first element. */
function byName(lists: readonly Value[]): Value[] {
  return lists.toSorted((a, b) => (String(list(a)[0]) < String(list(b)[0]) ? -1 : 1));
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10);
}
