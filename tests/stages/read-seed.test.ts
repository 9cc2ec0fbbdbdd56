import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readSeed } from '../../scripts/stages/read-seed.ts';
import { messagesOf } from '../helpers/messages.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const path = 'seeds/a.txt';

/** 焦作市，二〇一二年。 in GBK, which is also GB18030. */
const gbk = [
  [0xbd, 0xb9, 0xd7, 0xf7, 0xca, 0xd0, 0xa3, 0xac, 0xb6, 0xfe, 0xa9, 0x96, 0xd2, 0xbb, 0xb6, 0xfe],
  [0xc4, 0xea, 0xa1, 0xa3],
].flat();

const oneBig = new Uint8Array(20_000_000).fill(0x41);

test.for([
  [
    'an empty file',
    new Uint8Array(0),
    'seeds/a.txt:1:1  Unexpected empty file, expected the text of a report  seed-empty',
  ],
  [
    'a file of white space',
    utf8(' \t\r\n\u3000\u00a0\u2028\n'),
    'seeds/a.txt:1:1  Unexpected empty file, expected the text of a report  seed-empty',
  ],
  [
    'a UTF-8 byte order mark',
    utf8('\ufeff焦作'),
    'seeds/a.txt:1:1  Unexpected UTF-8 byte order mark, expected UTF-8 without one; save the file again without it  seed-bom',
  ],
  [
    'a little-endian UTF-16 byte order mark',
    new Uint8Array([0xff, 0xfe, 0x26, 0x71]),
    'seeds/a.txt:1:1  Unexpected UTF-16 byte order mark, expected UTF-8 without one; save the file again without it  seed-bom',
  ],
  [
    'a big-endian UTF-16 byte order mark',
    new Uint8Array([0xfe, 0xff, 0x71, 0x26]),
    'seeds/a.txt:1:1  Unexpected UTF-16 byte order mark, expected UTF-8 without one; save the file again without it  seed-bom',
  ],
  [
    'a binary file',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00]),
    'seeds/a.txt:1:1  Unexpected zero byte at offset 8 (a binary file?), expected plain text in UTF-8  seed-binary',
  ],
  [
    'a file of 20 MB',
    oneBig,
    'seeds/a.txt:1:1  Unexpected file of 20.0 MB, expected a report of at most 10 MB; split it  seed-too-large',
  ],
  [
    'a file in GBK',
    new Uint8Array(gbk),
    'seeds/a.txt:1:1  Unexpected GB18030 (GBK) text, expected UTF-8; convert it with `iconv -f GB18030 -t UTF-8`  seed-gb18030',
  ],
  [
    'a file in GB18030 with characters of four bytes',
    new Uint8Array([...gbk, 0x95, 0x32, 0x90, 0x31]),
    'seeds/a.txt:1:1  Unexpected GB18030 (GBK) text, expected UTF-8; convert it with `iconv -f GB18030 -t UTF-8`  seed-gb18030',
  ],
  [
    'a byte that is no UTF-8, on its line and column',
    new Uint8Array([...utf8('焦作\n工业\r\n集聚区'), 0xff, ...utf8('建设')]),
    'seeds/a.txt:3:4  Unexpected bytes that are not UTF-8, expected UTF-8  seed-not-utf8',
  ],
  [
    'a character cut off at the end of the file',
    utf8('焦作').subarray(0, 5),
    'seeds/a.txt:1:2  Unexpected bytes that are not UTF-8, expected UTF-8  seed-not-utf8',
  ],
  [
    'half a surrogate pair',
    new Uint8Array([...utf8('焦 1\n作'), 0xed, 0xa0, 0x80]),
    'seeds/a.txt:2:2  Unexpected bytes that are not UTF-8, expected UTF-8  seed-not-utf8',
  ],
  [
    'UTF-8 with one broken character, which is also valid GB18030,',
    new Uint8Array([...utf8('对于焦作来说，面对建设中原经济区的重大机遇'), 0xed, 0xa0, 0x80]),
    'seeds/a.txt:1:22  Unexpected bytes that are not UTF-8, expected UTF-8  seed-not-utf8',
  ],
] satisfies [string, Uint8Array, string][])('%s is refused', ([, bytes, message]) => {
  expect(messagesOf(() => readSeed(path, bytes))).toEqual([message]);
});

describe('readSeed(path, bytes)', () => {
  test('keeps every character: line endings, zero-width marks, a BOM in the middle', () => {
    const text = '焦\r\n作\r市\u2028\u200b\ufeff\u202e①\n';
    expect(readSeed(path, utf8(text)).text).toBe(text);
  });

  test('names the seed after its file and hashes its bytes', () => {
    const bytes = utf8('焦作');
    expect(readSeed('some/where/000_bf.txt', bytes)).toEqual({
      id: '000_bf',
      name: '000_bf.txt',
      path: 'some/where/000_bf.txt',
      sha256: createHash('sha256').update(bytes).digest('hex'),
      text: '焦作',
    });
  });

  test('reads a file of exactly 10 MB', () => {
    expect(readSeed(path, oneBig.subarray(0, 10_000_000)).text).toHaveLength(10_000_000);
  });
});
