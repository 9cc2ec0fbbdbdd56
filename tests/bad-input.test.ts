import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTree } from '../scripts/disk/read-tree.ts';
import { writeTree } from '../scripts/disk/write-tree.ts';
import { articleYaml } from './helpers/edition-yaml.ts';
import { run } from './helpers/run.ts';
import { files, sha256, text } from './helpers/small-project.ts';
import { tempFolder } from './helpers/temp.ts';

const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
const edition = files['content/editions/a.yml'];

/** [what is wrong, path, its content, the message]. */
const bad: [string, string, string | Uint8Array, string][] = [
  [
    'invalid UTF-8',
    'seeds/b.txt',
    bytes(0x41, 0x0a, 0x42, 0xff),
    'seeds/b.txt:2:2  Unexpected bytes that are not UTF-8, expected UTF-8  seed-not-utf8',
  ],
  [
    'GBK',
    'seeds/b.txt',
    bytes(0xbd, 0xb9, 0xd7, 0xf7, 0xca, 0xd0),
    'seeds/b.txt:1:1  Unexpected GB18030 (GBK) text, expected UTF-8; convert it with `iconv -f GB18030 -t UTF-8`  seed-gb18030',
  ],
  [
    'a BOM',
    'seeds/b.txt',
    '\ufeff焦作',
    'seeds/b.txt:1:1  Unexpected UTF-8 byte order mark, expected UTF-8 without one; save the file again without it  seed-bom',
  ],
  [
    'an empty file',
    'seeds/b.txt',
    '',
    'seeds/b.txt:1:1  Unexpected empty file, expected the text of a report  seed-empty',
  ],
  [
    'a binary',
    'seeds/b.txt',
    bytes(0x7f, 0x45, 0x4c, 0x46, 0),
    'seeds/b.txt:1:1  Unexpected zero byte at offset 4 (a binary file?), expected plain text in UTF-8  seed-binary',
  ],
  [
    'a file of 20 MB',
    'seeds/b.txt',
    new Uint8Array(20_000_000).fill(0x41),
    'seeds/b.txt:1:1  Unexpected file of 20.0 MB, expected a report of at most 10 MB; split it  seed-too-large',
  ],
  [
    'an unknown key',
    'content/editions/a.yml',
    `${edition}colour: red\n`,
    "content/editions/a.yml:19:1  Unexpected key `colour`, expected a key of the edition's schema  edition-unknown-key",
  ],
  [
    'a `from` that is not there',
    'content/editions/a.yml',
    edition.replace('from: 标题', 'from: 没有'),
    'content/editions/a.yml:18:16  Unexpected “没有”, which is not in the text, expected words found exactly once  edition-words-not-found',
  ],
  [
    'a `from` that is there twice',
    'content/editions/a.yml',
    edition.replace('from: 标题', 'from: 的'),
    'content/editions/a.yml:18:16  Unexpected “的”, which is in the text 2 times, expected words found exactly once; use more of them, or give lines  edition-words-ambiguous',
  ],
  [
    'spans that overlap',
    'content/editions/a.yml',
    `${edition}drops:\n  - {from: 第一段, to: 发展, reason: furniture}\n`,
    'content/editions/a.yml:20:5  Unexpected second use of lines 3–3 of a.txt, expected spans that do not overlap  edition-overlap',
  ],
  [
    'a date that is none',
    'content/editions/a.yml',
    `${edition}    date: 2012-02-30\n`,
    'content/editions/a.yml:19:11  Unexpected value of `articles.0.date`: expected a date of the calendar: YYYY, YYYY-MM or YYYY-MM-DD  edition-schema',
  ],
  [
    'an id used twice',
    'content/editions/a.yml',
    edition + articleYaml('one'),
    'content/editions/a.yml:19:9  Unexpected second article `one`, expected every id once  edition-duplicate-id',
  ],
  [
    'a wrong hash',
    'content/editions/a.yml',
    edition.replace(sha256, 'b'.repeat(64)),
    `content/editions/a.yml:3:9  Unexpected SHA-256 ${sha256} of a.txt, expected ${'b'.repeat(64)}; seeds are never edited  edition-hash`,
  ],
  [
    'a second edition of a seed',
    'content/editions/b.yml',
    edition.replace('report: a', 'report: b'),
    'content/editions/b.yml:2:7  Unexpected second edition of a.txt, expected only content/editions/a.yml  edition-duplicate-seed',
  ],
  [
    'an edition of a seed that is not there',
    'content/editions/b.yml',
    edition.replace('report: a', 'report: b').replace('seed: a', 'seed: b'),
    'content/editions/b.yml:2:7  Unexpected seed `b.txt`, expected a file of this name in seeds/  edition-without-seed',
  ],
  [
    'a report named like another',
    'seeds/A.txt',
    text,
    'seeds/a.txt:1:1  Unexpected second report `a`, expected a name of its own for every seed  report-duplicate',
  ],
];

test.for(bad)(
  'stops at %s with one message and leaves what was written',
  ([, path, content, message]) => {
    const before: [string, string][] = [
      ['a/ledger.json', '{}'],
      ['a/one.mdx', '旧'],
    ];
    const folder = tempFolder({ ...files, [path]: content });
    writeTree(join(folder, 'content/reports'), new Map(before));
    const { code, lines } = run('convert.ts', folder);
    expect(lines.filter((line) => !line.endsWith(' converted'))).toEqual([
      message,
      '1 problem; nothing was written',
    ]);
    expect(code).toBe(1);
    expect(readTree(join(folder, 'content/reports'))).toEqual(new Map(before));
  },
);
