const em = 1000;
const ascent = 880;
const descent = -120;

/** First and last code points of the blocks of Chinese characters and their punctuation. */
const ranges = [
  [0x2e80, 0x9fff],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe4f],
  [0xff00, 0xffef],
] as const;

/** A glyph for each character, and one for all others. */
const glyphs = 1 + ranges.reduce((count, [first, last]) => count + last - first + 1, 0);

/**
 * A TrueType font in which every Chinese character is empty and one em wide. With it a machine
 * without Chinese fonts lays out pages as a reader's machine does; what it shows, nobody sees.
 * Tables as in https://learn.microsoft.com/typography/opentype/spec/otff.
 */
export function boxFont(): Buffer {
  const tables: readonly (readonly [string, Buffer])[] = [
    ['OS/2', os2()],
    ['cmap', cmap()],
    ['glyf', Buffer.alloc(4)],
    ['head', head()],
    ['hhea', hhea()],
    ['hmtx', Buffer.concat([shorts(em, 0), Buffer.alloc((glyphs - 1) * 2)])],
    ['loca', Buffer.alloc((glyphs + 1) * 2)],
    ['maxp', Buffer.concat([longs(0x10000), shorts(glyphs), Buffer.alloc(26)])],
    ['name', name()],
    ['post', Buffer.concat([longs(0x30000), Buffer.alloc(28)])],
  ];
  let offset = 12 + 16 * tables.length;
  const directory = tables.map(([tag, table]) => {
    const entry = Buffer.concat([Buffer.from(tag), longs(0, offset, table.length)]);
    offset += padded(table).length;
    return entry;
  });
  const header = Buffer.concat([longs(0x10000), shorts(tables.length, 128, 3, 32)]);
  return Buffer.concat([header, ...directory, ...tables.map(([, table]) => padded(table))]);
}

function shorts(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) buffer.writeUInt16BE(value & 0xffff, index * 2);
  return buffer;
}

function longs(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) buffer.writeUInt32BE(value, index * 4);
  return buffer;
}

function padded(table: Buffer): Buffer {
  return Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
}

/** Format 12: a range of characters is a range of glyphs. */
function cmap(): Buffer {
  let glyph = 1;
  const groups = ranges.flatMap(([first, last]) => {
    const start = glyph;
    glyph += last - first + 1;
    return [first, last, start];
  });
  const length = 16 + groups.length * 4;
  const table = Buffer.concat([shorts(12, 0), longs(length, 0, ranges.length, ...groups)]);
  return Buffer.concat([shorts(0, 1, 3, 10), longs(12), table]);
}

function head(): Buffer {
  const start = Buffer.concat([longs(0x10000, 0x10000, 0, 0x5f0f3cf5), shorts(0, em)]);
  return Buffer.concat([start, Buffer.alloc(16), shorts(0, descent, em, ascent, 0, 8, 2, 0, 0)]);
}

function hhea(): Buffer {
  const box = shorts(ascent, descent, 0, em, 0, 0, em, 1, 0, 0, 0, 0, 0, 0, 0, 1);
  return Buffer.concat([longs(0x10000), box]);
}

function os2(): Buffer {
  const start = shorts(4, em, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 250, 0);
  const range = shorts(0x40, 0x2e80, 0xffef, ascent, descent, 0, ascent, -descent);
  return Buffer.concat([
    start,
    Buffer.alloc(30),
    range,
    Buffer.alloc(8),
    shorts(500, 700, 0, 32, 0),
  ]);
}

function name(): Buffer {
  const text = Buffer.from('Boxes', 'utf16le').swap16();
  const records = [1, 4, 6].flatMap((id) => [3, 1, 0x409, id, text.length, 0]);
  return Buffer.concat([shorts(0, 3, 6 + records.length * 2, ...records), text]);
}
