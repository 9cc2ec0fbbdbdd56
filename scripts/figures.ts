/**
 * npm run -s figures -- FILE
 * Every figure of any text (UTF-8 or GB18030; `-` reads standard input), one JSON object a line.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { runCommand } from './disk/command.ts';
import { readVocabulary } from './disk/vocabularies.ts';
import { fail } from './problems/problem.ts';
import { figuresOfText } from './stages/figures-of-text.ts';
import { readAnyText } from './stages/read-seed.ts';

const start = { line: 1, column: 1 };

await runCommand(() => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [path, ...rest] = positionals;
  if (!path || rest.length > 0) {
    fail('figures', start, `Unexpected ${positionals.length} files, expected one, or -`, 'usage');
  }
  if (path !== '-' && !existsSync(path)) {
    fail(path, start, 'Unexpected absence of file, expected a text', 'usage');
  }
  if (path !== '-' && statSync(path).isDirectory()) {
    fail(path, start, 'Unexpected folder, expected a text', 'usage');
  }
  const text = readAnyText(path, readFileSync(path === '-' ? 0 : path));
  const figures = figuresOfText(text, readVocabulary());
  process.stdout.write(figures.map((figure) => `${JSON.stringify(figure)}\n`).join(''));
});
