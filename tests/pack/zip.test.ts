import { expect, test } from 'vitest';
import { zip } from '../../scripts/pack/zip.ts';
import { unzip } from '../helpers/unzip.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('what goes in comes out, sorted by path', () => {
  const files = new Map([
    ['说明/二.txt', bytesOf('焦作'.repeat(1000))],
    ['empty', bytesOf('')],
    ['a/index.html', bytesOf('<p>一</p>')],
    ['noise', Uint8Array.from({ length: 5000 }, (_, index) => (index * index * 7919) % 251)],
  ]);
  const out = unzip(zip(files));
  expect([...out.keys()]).toEqual(['a/index.html', 'empty', 'noise', '说明/二.txt']);
  for (const [path, bytes] of files) expect(out.get(path)).toEqual(Buffer.from(bytes));
});

test('the same files are the same bytes, whatever their order', () => {
  const [a, b] = [bytesOf('一'), bytesOf('二')] as const;
  const one = zip(
    new Map([
      ['a', a],
      ['b', b],
    ]),
  );
  expect(
    zip(
      new Map([
        ['b', b],
        ['a', a],
      ]),
    ).equals(one),
  ).toBe(true);
});

test('a zip is laid out as other programs read it', () => {
  // Read by Info-ZIP 6.00 and by Python's zipfile.
  expect(zip(new Map([['a.txt', bytesOf('hi')]])).toString('hex')).toBe(
    [
      // Header of the file, its name and its bytes.
      '504b0304 1400 0008 0000 0000 2100 ac2a93d8 02000000 02000000 0500 0000 612e747874 6869',
      // The list: the same header, then where it stands.
      '504b0102 1400 1400 0008 0000 0000 2100 ac2a93d8 02000000 02000000 0500 0000 0000 0000 0000',
      '00000000 00000000 612e747874',
      // The end: one file, a list of 51 bytes from byte 37.
      '504b0506 0000 0000 0100 0100 33000000 25000000 0000',
    ]
      .join('')
      .replaceAll(' ', ''),
  );
});

test('more files than a zip can count are refused', () => {
  const files = new Map(Array.from({ length: 0x10000 }, (_, index) => [`${index}`, bytesOf('')]));
  expect(() => zip(files)).toThrow(RangeError);
});
