import { crc32, deflateRawSync } from 'node:zlib';

/** The parts of a file's two headers that are the same, as APPNOTE.TXT 4.3.7 and 4.3.12 order them. */
interface Entry {
  readonly name: Buffer;
  readonly shared: Buffer;
  readonly body: Buffer;
}

const local = 0x04034b50;
const central = 0x02014b50;
const end = 0x06054b50;
const version = 20;
/** Names are UTF-8. */
const flags = 0x0800;
/** 1980-01-01, the first day a zip can name: the same files are the same bytes on any day. */
const day = 0x0021;
/** Beyond these a zip needs other headers, which nothing here is large enough for. */
const mostFiles = 0xffff;
const mostBytes = 0xffffffff;

/**
 * A zip of files (path with `/` → bytes), sorted by path.
 * @throws {RangeError} with more than 65,535 files or 4 GiB
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const entries = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => toEntry(path, bytes));
  let offset = 0;
  const parts = entries.map(({ name, shared, body }) => {
    const head = Buffer.concat([u32(local), shared, u16(name.length, 0), name]);
    const listed = Buffer.concat([
      u32(central),
      u16(version),
      shared,
      u16(name.length, 0, 0, 0, 0),
      u32(0, offset),
      name,
    ]);
    offset += head.length + body.length;
    return { packed: [head, body], listed };
  });
  const list = Buffer.concat(parts.map(({ listed }) => listed));
  if (entries.length > mostFiles || offset + list.length > mostBytes) {
    throw new RangeError(`Unexpected ${entries.length} files of ${offset} bytes, expected fewer`);
  }
  const close = Buffer.concat([
    u32(end),
    u16(0, 0, entries.length, entries.length),
    u32(list.length, offset),
    u16(0),
  ]);
  return Buffer.concat([...parts.flatMap(({ packed }) => packed), list, close]);
}

function toEntry(path: string, bytes: Uint8Array): Entry {
  const deflated = deflateRawSync(bytes, { level: 9 });
  const smaller = deflated.length < bytes.length;
  const body = smaller ? deflated : Buffer.from(bytes);
  return {
    name: Buffer.from(path),
    body,
    shared: Buffer.concat([
      u16(version, flags, smaller ? 8 : 0, 0, day),
      u32(crc32(bytes), body.length, bytes.length),
    ]),
  };
}

function u16(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) buffer.writeUInt16LE(value, index * 2);
  return buffer;
}

function u32(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) buffer.writeUInt32LE(value, index * 4);
  return buffer;
}
