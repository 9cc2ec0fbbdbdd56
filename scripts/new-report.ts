/**
 * npm run new-report -- FILE [--id REPORT]
 * Copies a text into seeds/, writes a first edition for it, converts it, and lists what needs a human eye.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runCommand } from './disk/command.ts';
import { listFiles } from './disk/read-tree.ts';
import { readTerms, readVocabulary } from './disk/vocabularies.ts';
import { fail } from './problems/problem.ts';
import { convertSeed } from './stages/convert-seed.ts';
import { termsOf } from './stages/link-terms.ts';
import { readEdition } from './stages/read-edition.ts';
import { readSeed } from './stages/read-seed.ts';
import { reflow } from './stages/reflow.ts';
import { scaffoldEdition } from './stages/scaffold-edition.ts';
import { reportIdOf } from './stages/whole-seed.ts';

const start = { line: 1, column: 1 };

await runCommand(() => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { id: { type: 'string' } },
  });
  const [path, ...rest] = positionals;
  if (!path || rest.length > 0) {
    fail('new-report', start, `Unexpected ${positionals.length} files, expected one`, 'usage');
  }
  if (!existsSync(path)) fail(path, start, 'Unexpected absence of file, expected a text', 'usage');
  const bytes = readFileSync(path);
  const received = readSeed(path, bytes);
  const seedNames = listFiles('seeds', '.txt');
  const name = seedNameFor(received.sha256, seedNames);
  const seed = { ...received, name, id: name.replace(/\.txt$/, '') };
  const report = values.id ?? reportIdOf(received.id);
  const editionPath = join('content/editions', `${report}.yml`);
  if (existsSync(editionPath)) {
    const reason = 'Unexpected edition of this name, expected a new one; choose another with --id';
    fail(editionPath, start, reason, 'report-exists');
  }
  const { yaml, findings } = scaffoldEdition(seed, reflow(seed.text), report);
  const { files } = convertSeed(seed, {
    edition: readEdition(editionPath, yaml),
    vocabulary: readVocabulary(),
    terms: termsOf(readTerms()),
  });
  mkdirSync('content/editions', { recursive: true });
  writeFileSync(join('seeds', name), bytes);
  writeFileSync(editionPath, yaml);
  for (const [file, content] of files) {
    mkdirSync(join('content/reports', report), { recursive: true });
    writeFileSync(join('content/reports', file), content);
  }
  process.stdout.write(`seeds/${name}\n${editionPath}\ncontent/reports/${report}/\n\n`);
  process.stdout.write(`${findings.join('\n')}\n`);
});

/** The next number, and the first 16 digits of the text's SHA-256. */
function seedNameFor(sha256: string, names: readonly string[]): string {
  const twin = names.find(
    (name) => readSeed(name, readFileSync(join('seeds', name))).sha256 === sha256,
  );
  if (twin) {
    const reason = 'Unexpected text that is there already, expected a new one';
    fail(join('seeds', twin), start, reason, 'seed-exists');
  }
  const numbers = names.map((name) => Number(/^\d+/.exec(name)?.[0] ?? -1));
  const next = String(Math.max(-1, ...numbers) + 1).padStart(3, '0');
  return `${next}_${sha256.slice(0, 16)}.txt`;
}
