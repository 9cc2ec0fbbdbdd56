/**
 * npm run bench [-- --max N --corpus DIR]
 * Builds and searches sites of 10, 100, 300, 1,000 … more reports, in a folder of their own, and
 * prints what each costs. The reports are those of DIR, then texts made of their sentences.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from '../tests/site/support/browser.ts';
import { serve } from '../tests/site/support/serve.ts';
import { type BenchReport, benchReport } from './bench/bench-report.ts';
import { makeQueries, makeTexts } from './bench/make-texts.ts';
import { timeSearches } from './bench/search-times.ts';
import { formatTable, type Measured } from './bench/table.ts';
import { timeTouches } from './bench/touch-times.ts';
import { runCommand } from './disk/command.ts';
import { buildArguments, copyProject } from './disk/copy-project.ts';
import { listFiles } from './disk/read-tree.ts';

const sizes = [10, 100, 300, 1000, 3000, 10_000];
const queries = 200;
/** The longest of our own. */
const readingPage = 'reports/2016-government-work-report/work-report/';
const scripts = import.meta.dirname;

await runCommand(async () => {
  const { values } = parseArgs({
    options: {
      max: { type: 'string', default: '1000' },
      corpus: { type: 'string', default: '../shared/corpus/reports' },
    },
  });
  const seeds = readTexts('seeds');
  const corpus = existsSync(values.corpus) ? readTexts(values.corpus) : [];
  const runs: Measured[] = [];
  for (const size of sizes.filter((each) => each <= Number(values.max))) {
    const texts = makeTexts(size, corpus, [...seeds, ...corpus]);
    runs.push(await measure(texts));
    process.stderr.write(`${size} reports measured\n`);
  }
  process.stdout.write(`${formatTable(runs)}\n`);
});

function readTexts(folder: string): string[] {
  return listFiles(folder, '.txt').map((name) => readFileSync(join(folder, name), 'utf8'));
}

async function measure(texts: readonly string[]): Promise<Measured> {
  const folder = copyProject();
  try {
    const reports = texts.map(benchReport);
    const convert = convertReports(folder, reports);
    const pages = timed(folder, buildArguments(folder));
    const dist = join(folder, 'dist');
    const index = timed(folder, [join(scripts, 'index-search.ts'), '--dist', dist]);
    const worker = timed(folder, [join(scripts, 'service-worker.ts'), '--dist', dist]);
    const steps = [convert, pages, index, worker];
    return {
      reports: texts.length,
      characters: texts.reduce((sum, text) => sum + text.replace(/\s/g, '').length, 0),
      pages: globSync('**/*.html', { cwd: dist }).length,
      'conversion, s': convert.seconds,
      'page build, s': pages.seconds,
      'index, s': index.seconds,
      'service worker, s': worker.seconds,
      'all, s': steps.reduce((sum, { seconds }) => sum + seconds, 0),
      'peak memory, MB': Math.max(...steps.map(({ megabytes }) => megabytes)),
      'site, MB': sizeOf(dist),
      'index, MB': sizeOf(join(dist, 'pagefind')),
      ...(await measureReading(dist, texts)),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts converted reports beside those of a copy of the project. */
function convertReports(folder: string, reports: readonly BenchReport[]): Cost {
  for (const name of ['bench/seeds', 'bench/editions']) {
    mkdirSync(join(folder, name), { recursive: true });
  }
  for (const { seed, text } of reports) writeFileSync(join(folder, 'bench/seeds', seed), text);
  const cost = timed(folder, [
    join(scripts, 'convert.ts'),
    ...['--seeds', 'bench/seeds', '--editions', 'bench/editions', '--out', 'bench/reports'],
  ]);
  for (const { id, seed, edition } of reports) {
    renameSync(join(folder, 'bench/reports', id), join(folder, 'content/reports', id));
    renameSync(join(folder, 'bench/seeds', seed), join(folder, 'seeds', seed));
    // JSON is YAML.
    writeFileSync(join(folder, `content/editions/${id}.yml`), JSON.stringify(edition));
  }
  return cost;
}

interface Cost {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Runs a command of Node; the memory is the peak of it and of what it starts. */
function timed(folder: string, args: readonly string[]): Cost {
  const usage = join(folder, 'usage');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', join(scripts, 'bench/report-usage.ts'), ...args],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, BENCH_USAGE: usage }, maxBuffer: 1e9 },
  );
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')}\n${stdout}${stderr}`);
  return { seconds, megabytes: Number(readFileSync(usage, 'utf8')) / 1024 };
}

async function measureReading(dist: string, texts: readonly string[]): Promise<Measured> {
  const server = await serve({ folder: dist, origin: '', base: '/' }, 'gzip');
  const browser = await launchBrowser();
  try {
    const words = makeQueries(queries + 1, texts);
    const times = await timeSearches(browser, `${server.origin}/search/`, words);
    const touches = await timeTouches(browser, `${server.origin}/${readingPage}`);
    return {
      'first search, KB': times.firstBytes / 1000,
      'first search, ms': times.firstTime,
      'next search, KB, median': times.bytes / 1000,
      'next search, KB, 95th percentile': times.bytes95 / 1000,
      'next search, ms, median': times.time,
      'next search, ms, 95th percentile': times.time95,
      'slowest touch, ms': touches.touch,
      'larger letters, ms': touches.resize,
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

function sizeOf(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0) / 1e6;
}
