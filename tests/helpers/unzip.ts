import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';

/**
 * The files of a zip, read from the list at its end as other programs do.
 * @throws when a check sum or a length is wrong
 */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006'));
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const names = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + names);
    const start = archive.readUInt32LE(at + 42);
    const body = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    const packed = archive.subarray(body, body + archive.readUInt32LE(at + 20));
    const bytes = archive.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    const whole = bytes.length === archive.readUInt32LE(at + 24);
    if (!whole || crc32(bytes) !== archive.readUInt32LE(at + 16)) throw new Error(`${name} is bad`);
    files.set(name, bytes);
    at += 46 + names;
  }
  return files;
}

/** Writes the files of a zip into a folder. */
export function unzipInto(folder: string, archive: Buffer): void {
  for (const [path, bytes] of unzip(archive)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
