/**
 * npm run build runs it after Astro: node scripts/index-search.ts [-- --dist DIR]
 * The texts of a built site (data/text/) → its search index (pagefind/).
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { close, createIndex } from 'pagefind';
import { minifySync } from 'rolldown/utils';
import { toRecord } from '../src/search/record.ts';
import type { SearchArticle } from '../src/search/texts.ts';
import { runCommand } from './disk/command.ts';
import { listFiles } from './disk/read-tree.ts';
import { fail } from './problems/problem.ts';
import { marksOf } from './search/marks.ts';
import { settleIndex } from './search/settle.ts';

const script = 'pagefind.js';
const start = { line: 1, column: 1 };
/** What our page asks for; Pagefind writes pages and styles of its own besides. */
const served =
  /^(pagefind\.js|pagefind-entry\.json|pagefind\..+\.pf_meta|wasm\.unknown\.pagefind|(fragment|index|filter)\/.+)$/;

await runCommand(async () => {
  const { values } = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } });
  try {
    await writeIndex(readTexts(join(values.dist, 'data/text')), join(values.dist, 'pagefind'));
  } finally {
    await close();
  }
});

function readTexts(folder: string): SearchArticle[] {
  if (!existsSync(folder)) {
    fail(folder, start, 'Unexpected absence of the texts, expected a built site', 'search-texts');
  }
  return listFiles(folder, '.json').flatMap((name): SearchArticle[] =>
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  );
}

async function writeIndex(articles: readonly SearchArticle[], folder: string): Promise<void> {
  const sorted = articles.toSorted((a, b) => a.about.order - b.about.order);
  const { index, errors } = await createIndex({ includeCharacters: marksOf(sorted) });
  stopAt(errors);
  if (!index)
    fail('pagefind', start, 'Unexpected absence of an index, expected one', 'search-index');
  for (const article of sorted) stopAt((await index.addCustomRecord(toRecord(article))).errors);
  const written = await index.getFiles();
  stopAt(written.errors);
  const files = new Map(written.files.map(({ path, content }) => [path, content]));
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of settleIndex(files)) {
    if (!served.test(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path === script ? minified(content) : content);
  }
}

function minified(content: Uint8Array): string {
  const { code, errors } = minifySync(script, Buffer.from(content).toString(), { module: true });
  stopAt(errors.map(({ message }) => message));
  return code;
}

function stopAt(errors: readonly string[]): void {
  const [error] = errors;
  if (error) fail('pagefind', start, `Unexpected error “${error}”, expected none`, 'search-index');
}
