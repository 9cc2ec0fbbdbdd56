import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { fail } from '../problems/problem.ts';
import { LineTable } from '../text/lines.ts';
import { withoutSpace } from '../text/space.ts';

/** A source text as received. */
export interface Seed {
  /** File name without its ending: the id of the seed. */
  readonly id: string;
  /** File name in seeds/. */
  readonly name: string;
  /** Where it was read from, for messages. */
  readonly path: string;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly text: string;
}

/** Larger than any report: a file over this size is something else. */
const MAX_BYTES = 10_000_000;
const start = { line: 1, column: 1 };

/**
 * Bytes → Seed. The text is the bytes' characters, all of them.
 * @throws {ProblemError} for an empty, oversized, binary or non-UTF-8 file, or one with a BOM.
 */
export function readSeed(path: string, bytes: Uint8Array): Seed {
  const name = basename(path);
  checkBytes(path, bytes);
  const text = decodeUtf8(path, bytes);
  if (withoutSpace(text) === '') {
    fail(path, start, 'Unexpected empty file, expected the text of a report', 'seed-empty');
  }
  return {
    id: name.replace(/\.txt$/, ''),
    name,
    path,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
  };
}

function checkBytes(path: string, bytes: Uint8Array): void {
  if (bytes.length > MAX_BYTES) {
    const size = (bytes.length / 1e6).toFixed(1);
    const reason = `Unexpected file of ${size} MB, expected a report of at most ${MAX_BYTES / 1e6} MB; split it`;
    fail(path, start, reason, 'seed-too-large');
  }
  const bom = byteOrderMark(bytes);
  if (bom) {
    const reason = `Unexpected ${bom} byte order mark, expected UTF-8 without one; save the file again without it`;
    fail(path, start, reason, 'seed-bom');
  }
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const reason = `Unexpected zero byte at offset ${zero} (a binary file?), expected plain text in UTF-8`;
    fail(path, start, reason, 'seed-binary');
  }
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'UTF-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16';
  return undefined;
}

/**
 * The text of a file in UTF-8 or GB18030, for tools that take any text. Offsets are into this text.
 * @throws {ProblemError} for an empty, oversized or binary file, a byte order mark, other encodings.
 */
export function readAnyText(path: string, bytes: Uint8Array): string {
  if (bytes.length === 0)
    fail(path, start, 'Unexpected empty input, expected a text', 'seed-empty');
  checkBytes(path, bytes);
  const gb18030 = decode('utf-8', bytes) === undefined && looksLikeGb18030(bytes);
  return (gb18030 ? decode('gb18030', bytes) : undefined) ?? decodeUtf8(path, bytes);
}

function decodeUtf8(path: string, bytes: Uint8Array): string {
  const text = decode('utf-8', bytes);
  if (text !== undefined) return text;
  const good = validPrefix(bytes);
  const place = new LineTable(good).pointAt(good.length);
  if (looksLikeGb18030(bytes)) {
    const reason =
      'Unexpected GB18030 (GBK) text, expected UTF-8; convert it with `iconv -f GB18030 -t UTF-8`';
    fail(path, place, reason, 'seed-gb18030');
  }
  fail(path, place, 'Unexpected bytes that are not UTF-8, expected UTF-8', 'seed-not-utf8');
}

function decode(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text before the first byte that is not UTF-8. */
function validPrefix(bytes: Uint8Array): string {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    try {
      decoder.decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return decoder.decode(bytes.subarray(0, low), { stream: true });
}

/** Valid GB18030, and mostly Chinese when read so: other encodings rarely are both. */
function looksLikeGb18030(bytes: Uint8Array): boolean {
  // Good UTF-8 with Chinese in it that breaks off is damaged, not another encoding.
  if (/[\u4e00-\u9fff]/.test(validPrefix(bytes))) return false;
  const text = decode('gb18030', bytes);
  if (text === undefined) return false;
  const characters = withoutSpace(text);
  const chinese = characters.match(/[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef]/g)?.length ?? 0;
  return chinese > characters.length * 0.6;
}
