import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode, type Value } from './cbor.ts';

/** Every compressed file of Pagefind begins with it. */
const signature = Buffer.from('pagefind_dcd');

/**
 * The files of an index with its filters in the order of their names. Pagefind writes them in the
 * order of a hash table, another one every time; the same texts are to give the same bytes. With `starts.json`.
 * @param files by path
 */
export function settleFilters(files: ReadonlyMap<string, Uint8Array>): Map<string, Uint8Array> {
  const settled = new Map(files);
  const metaPath = [...files.keys()].find((path) => path.endsWith('.pf_meta'));
  const entry = files.get('pagefind-entry.json');
  if (!metaPath || !entry)
    throw new Error('Unexpected absence of a table, expected that of Pagefind');
  const meta = list(unpack(files, metaPath));
  const filters = byName(list(meta[3])).map((each) => {
    const [name = null, hash] = list(each);
    const path = `filter/${hash}.pf_filter`;
    const [, values] = list(unpack(files, path));
    const packed = pack([name, byName(list(values))]);
    const settledName = `und_${digest(packed)}`;
    settled.delete(path);
    settled.set(`filter/${settledName}.pf_filter`, packed);
    return [name, settledName];
  });
  const packed = pack(meta.with(3, filters));
  const name = `und_${digest(packed)}`;
  const before = metaPath.slice('pagefind.'.length, -'.pf_meta'.length);
  settled.delete(metaPath);
  settled.set(`pagefind.${name}.pf_meta`, packed);
  settled.set('starts.json', Buffer.from(JSON.stringify(startsOf(meta))));
  settled.set(
    'pagefind-entry.json',
    Buffer.from(Buffer.from(entry).toString().replace(before, name)),
  );
  return settled;
}

/** The first character of every piece of the index: our page asks for as few pieces as it can. */
function startsOf(meta: readonly Value[]): string[] {
  const firsts = list(meta[2]).map((piece) => String(list(piece)[0] ?? ''));
  return firsts.map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0));
}

function unpack(files: ReadonlyMap<string, Uint8Array>, path: string): Value {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`Unexpected absence of ${path}, expected it in the index`);
  return decode(gunzipSync(bytes).subarray(signature.length));
}

function pack(value: Value): Buffer {
  return gzipSync(Buffer.concat([signature, encode(value)]), { level: 9 });
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
