/**
 * npm run pack [-- --dist DIR --out FILE]
 * A built site → one zip whose index.html opens by double click.
 */
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { joinBase } from '../src/lib/base.ts';
import { runCommand } from './disk/command.ts';
import { bundleClassic } from './pack/bundle.ts';
import { type Files, packSite } from './pack/pack-site.ts';
import { asksIndex, searchData } from './pack/search-data.ts';
import { zip } from './pack/zip.ts';
import { fail } from './problems/problem.ts';

const searchPage = join(import.meta.dirname, '../src/scripts/search-pack.ts');

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      dist: { type: 'string', default: 'dist' },
      out: { type: 'string', default: 'jiaozuo-reports.zip' },
    },
  });
  const { dist, out } = values;
  if (!existsSync(join(dist, 'index.html'))) {
    const reason = 'Unexpected absence of index.html, expected a built site';
    fail(dist, { line: 1, column: 1 }, reason, 'no-site');
  }
  const files = readSite(dist);
  const base = joinBase(process.env['BASE_PATH'] || '/', '/');
  const packed = await packSite(files, base, (module) =>
    asksIndex(readFileSync(join(dist, module), 'utf8'))
      ? bundleClassic(searchPage, { 'search-data': searchData(files) })
      : bundleClassic(join(dist, module)),
  );
  const archive = zip(packed);
  writeFileSync(out, archive);
  process.stdout.write(`${out}: ${packed.size} files, ${(archive.length / 1e6).toFixed(1)} MB\n`);
});

function readSite(folder: string): Files {
  const paths = globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
  return new Map(
    paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]),
  );
}
