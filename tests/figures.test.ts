import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './helpers/seeds.ts';
import { tempFolder } from './helpers/temp.ts';

const command = join(root, 'scripts/figures.ts');
const text = '去年完成投资5亿元，增长3%。\n新引进企业12家。\n';
/** The same text in GB18030. */
const gb18030 = Buffer.from(
  'c8a5c4eacdeab3c9cdb6d7ca35d2dad4aaa3acd4f6b3a433' + '25a1a30ad0c2d2fdbdf8c6f3d2b53132bcd2a1a30a',
  'hex',
);

interface Run {
  readonly code: number | null;
  readonly figures: readonly Record<string, unknown>[];
  readonly messages: readonly string[];
}

/** Runs the command on a file of these bytes, or on standard input. */
function figuresOf(bytes: string | Uint8Array, how: 'file' | 'input' = 'file'): Run {
  if (how === 'input') return figures(['-'], bytes);
  return figures([join(tempFolder({ 'a.txt': bytes }), 'a.txt')]);
}

/** Every line of standard output must be JSON. */
function figures(args: readonly string[], input: string | Uint8Array = ''): Run {
  const run = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return {
    code: run.status,
    figures: run.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    messages: run.stderr.split('\n').filter(Boolean),
  };
}

const quotes = (run: Run) => run.figures.map(({ quote }) => quote);

describe('npm run figures', () => {
  test.for([
    ['a file in UTF-8', text, 'file'],
    ['a file in GB18030', gb18030, 'file'],
    ['standard input in UTF-8', text, 'input'],
    ['standard input in GB18030', gb18030, 'input'],
    ['lines that end in CR LF', text.replaceAll('\n', '\r\n'), 'file'],
    ['a file without a last line break', text.trimEnd(), 'file'],
  ] as const)('prints one JSON object a line for %s, and no message', ([, bytes, how]) => {
    const run = figuresOf(bytes, how);
    expect(quotes(run)).toEqual(['5亿元', '3%', '12家']);
    expect(run).toMatchObject({ code: 0, messages: [] });
  });

  test('prints the fields of a figure that need no edition, with offsets into the text', () => {
    const [figure] = figuresOf(text).figures;
    expect(figure).toMatchObject({
      start: 6,
      end: 9,
      line: 1,
      quote: '5亿元',
      value: 5e8,
      unit: '元',
      low: null,
      high: null,
      relation: 'level',
      status: 'actual',
      indicator: '投资',
      reviewed: false,
    });
    for (const name of ['id', 'seed', 'report', 'article', 'paragraph']) {
      expect(figure).not.toHaveProperty(name);
    }
  });

  test('prints nothing for a text without figures', () => {
    expect(figuresOf('各位代表：\n')).toEqual({ code: 0, figures: [], messages: [] });
  });

  test('reads unbalanced brackets and quotation marks', () => {
    expect(quotes(figuresOf('（（“《投资5亿元（增长3%】”。\n'))).toEqual(['5亿元', '3%']);
  });

  test('keeps a number of 400 digits exactly', () => {
    const digits = '1234567890'.repeat(40);
    expect(figuresOf(`投资${digits}元`).figures).toMatchObject([{ value: digits, unit: '元' }]);
  });

  test('ends when whoever reads it has enough', () => {
    const folder = tempFolder({ 'a.txt': '投资5亿元。\n\n'.repeat(3000) });
    const { stdout, stderr, status } = spawnSync(
      'bash',
      ['-c', 'set -o pipefail; "$0" "$1" a.txt | head -n 1', process.execPath, command],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(JSON.parse(stdout)).toMatchObject({ quote: '5亿元' });
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  });
});

describe('npm run figures, long lines', () => {
  test.for([
    ['text without a stop', `${'没有停顿的文字'.repeat(130)}投资5亿元`.repeat(1800), 1800],
    ['digits', '1'.repeat(5_000_000), 0],
    ['一', '一'.repeat(1_700_000), 0],
    ['分别', '分别'.repeat(850_000), 0],
    ['open brackets', '（'.repeat(1_700_000), 0],
  ] satisfies [string, string, number][])('reads one line of 5 MB of %s', ([, line, count]) => {
    expect(Buffer.byteLength(line)).toBeGreaterThan(4_900_000);
    const run = figuresOf(line);
    expect(run).toMatchObject({ code: 0, messages: [] });
    expect(run.figures).toHaveLength(count);
  });
});
