import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../helpers/seeds.ts';
import { tempFolder } from '../helpers/temp.ts';

/** Runs `figures ARGS` in a folder with the file `a.txt`. */
function run(bytes: string | Uint8Array, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/figures.ts'), ...args],
    { cwd: tempFolder({ 'a.txt': bytes, 'folder/b.txt': '投资5亿元' }), encoding: 'utf8' },
  );
  return { status, stdout, messages: stderr.split('\n').filter(Boolean) };
}

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))),
  );

/** [what is wrong, the file, the message]. */
test.for([
  ['an empty file', '', 'a.txt:1:1  Unexpected empty input, expected a text  seed-empty'],
  [
    'a binary',
    bytes('ELF', [0, 1, 2]),
    'a.txt:1:1  Unexpected zero byte at offset 3 (a binary file?), expected plain text in UTF-8  seed-binary',
  ],
  [
    'bytes of no known encoding',
    bytes('A\nB', [0xff, 0x80, 0x80]),
    'a.txt:2:2  Unexpected bytes that are not UTF-8, expected UTF-8  seed-not-utf8',
  ],
  [
    'a byte order mark of UTF-16',
    bytes([0xff, 0xfe, 0x41, 0]),
    'a.txt:1:1  Unexpected UTF-16 byte order mark, expected UTF-8 without one; save the file again without it  seed-bom',
  ],
  [
    'a lone surrogate',
    bytes('投资5亿元', [0xed, 0xa0, 0x80], '增长3%'),
    'a.txt:1:6  Unexpected bytes that are not UTF-8, expected UTF-8  seed-not-utf8',
  ],
  [
    'a text in UTF-8 that is cut in the middle of a character',
    bytes('焦作市去年完成投资5亿元，增长3%', [0xe4, 0xba]),
    'a.txt:1:18  Unexpected bytes that are not UTF-8, expected UTF-8  seed-not-utf8',
  ],
  [
    'a file of 20 MB',
    new Uint8Array(20_000_000).fill(0x41),
    'a.txt:1:1  Unexpected file of 20.0 MB, expected a report of at most 10 MB; split it  seed-too-large',
  ],
] satisfies [string, string | Uint8Array, string][])(
  'npm run figures stops at %s with one message and prints no figure',
  ([, content, message]) => {
    const { status, stdout, messages } = run(content, 'a.txt');
    expect(messages[0]).toBe(message);
    expect(messages).toHaveLength(2);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  },
);

/** [what is wrong, the arguments, the first message]. */
test.for([
  ['no file', [], /^figures:1:1 {2}Unexpected 0 files, expected one, or - {2}usage$/],
  ['two files', ['a.txt', 'b'], /^figures:1:1 {2}Unexpected 2 files, expected one, or - {2}usage$/],
  ['a file that is not there', ['c.txt'], /^c\.txt:1:1 {2}Unexpected absence of file/],
  ['a folder', ['folder'], /^folder:1:1 {2}Unexpected folder/],
  ['an unknown option', ['--all', 'a.txt'], /^figures:1:1 {2}Unexpected .*--all/],
] satisfies [string, string[], RegExp][])(
  'npm run figures stops at %s with a message, not a stack',
  ([, args, message]) => {
    const { status, stdout, messages } = run('投资5亿元', ...args);
    expect(messages[0]).toMatch(message);
    expect(messages.join('\n')).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
    expect(status).toBe(1);
  },
);
