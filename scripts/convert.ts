/**
 * npm run convert [-- --check] [-- --seeds DIR --out DIR --editions DIR]
 * Seeds and their editions → one folder of MDX and a ledger for each report.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { VFileMessage } from 'vfile-message';
import { runCommand } from './disk/command.ts';
import { Progress } from './disk/progress.ts';
import { listFiles, readTree } from './disk/read-tree.ts';
import { readHandChecks, readReview, readVocabulary } from './disk/vocabularies.ts';
import { writeTree } from './disk/write-tree.ts';
import { ProblemError, problem } from './problems/problem.ts';
import { compareFiles } from './stages/compare-files.ts';
import { compareReports } from './stages/compare-reports.ts';
import { convertSeed, type Desk, type Files } from './stages/convert-seed.ts';
import { type EditionFile, readEdition } from './stages/read-edition.ts';
import { readSeed } from './stages/read-seed.ts';
import type { ReportText } from './stages/report-text.ts';
import type { Review } from './stages/review-figures.ts';

await runCommand(() => {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      seeds: { type: 'string', default: 'seeds' },
      editions: { type: 'string', default: 'content/editions' },
      out: { type: 'string', default: 'content/reports' },
    },
  });
  const files = convertAll(values.seeds, values.editions);
  if (values.check) {
    const problems = compareFiles(values.out, files, readTree(values.out));
    if (problems.length > 0) throw new ProblemError(problems);
    return;
  }
  writeTree(values.out, files);
});

/** Converts every seed; all problems of all seeds are reported together. */
function convertAll(seedFolder: string, editionFolder: string): Files {
  const problems: VFileMessage[] = [];
  const editions =
    collect(problems, () => readEditions(editionFolder)) ?? new Map<string, EditionFile>();
  const names = listFiles(seedFolder, '.txt');
  const vocabulary = readVocabulary();
  const deskOf = (edition?: EditionFile): Desk => ({
    edition,
    vocabulary,
    review: edition && readReviewOf(edition.edition.report),
  });
  const progress = new Progress(names.length);
  const files: Files = new Map();
  const reports: ReportText[] = [];
  for (const name of names) {
    const path = join(seedFolder, name);
    const converted = collect(problems, () =>
      convertSeed(readSeed(path, readFileSync(path)), deskOf(editions.get(name))),
    );
    if (converted) reports.push(converted.text);
    for (const [file, content] of converted?.files ?? []) {
      if (files.has(file)) {
        const reason = `Unexpected second report \`${file.split('/')[0]}\`, expected a name of its own for every seed`;
        problems.push(problem(path, { line: 1, column: 1 }, reason, 'report-duplicate'));
        break;
      }
      files.set(file, content);
    }
    progress.step(name);
  }
  if (seedFolder === 'seeds') problems.push(...findLostSeeds(editions, names));
  if (problems.length > 0) throw new ProblemError(problems);
  // Only the project's own reports are the ones that checks, promises and threads speak of.
  if (seedFolder === 'seeds')
    for (const [file, content] of compareReports(reports, { checks: readHandChecks() }))
      files.set(file, content);
  return files;
}

/** Every edition must have its seed, when the project's own seeds are converted. */
function findLostSeeds(
  editions: ReadonlyMap<string, EditionFile>,
  names: readonly string[],
): VFileMessage[] {
  return [...editions].flatMap(([seed, file]) => {
    if (names.includes(seed)) return [];
    const reason = `Unexpected seed \`${seed}\`, expected a file of this name in seeds/`;
    return [problem(file.path, file.placeOf(['seed']), reason, 'edition-without-seed')];
  });
}

/** A report that nobody has read figure by figure yet has no review. */
function readReviewOf(report: string): Review | undefined {
  const path = `content/figures/${report}.yml`;
  return existsSync(path) ? readReview(path) : undefined;
}

/** Seed file name → edition. */
function readEditions(folder: string): Map<string, EditionFile> {
  const problems: VFileMessage[] = [];
  const editions = new Map<string, EditionFile>();
  for (const name of listFiles(folder, '.yml')) {
    const path = join(folder, name);
    const file = collect(problems, () => readEdition(path, readFileSync(path, 'utf8')));
    if (!file) continue;
    const { seed } = file.edition;
    const other = editions.get(seed);
    if (other) {
      const reason = `Unexpected second edition of ${seed}, expected only ${other.path}`;
      problems.push(problem(path, file.placeOf(['seed']), reason, 'edition-duplicate-seed'));
    }
    editions.set(seed, file);
  }
  if (problems.length > 0) throw new ProblemError(problems);
  return editions;
}

/** Runs a step; its problems go to the list, so that the next step can report its own. */
function collect<Result>(problems: VFileMessage[], step: () => Result): Result | undefined {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
