/**
 * npm run score [-- --edition] [-- --baseline] [-- --misses] [-- --only PREFIX]
 * The gold set: 000 to 004 are the seeds, corpus-* served the tuning, unseen-* was labelled apart and never tuned on.
 * --edition: the seeds as the site shows them, with what people corrected.
 * Reads the gold set with our own recogniser and prints how often each field is right.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Figure, FigureSchema } from '../src/schemas/figure.ts';
import { GoldSchema } from '../src/schemas/gold.ts';
import { runCommand } from './disk/command.ts';
import { listFiles } from './disk/read-tree.ts';
import { readVocabulary } from './disk/vocabularies.ts';
import { scoredFields } from './gold/compare.ts';
import { type BaselineScore, scoreBaseline } from './gold/recognizers-text.ts';
import { type Score, scoreGold } from './gold/score.ts';
import { scoreEdition } from './gold/score-edition.ts';

const folder = 'tests/fixtures/gold';

await runCommand(() => {
  const { values } = parseArgs({
    options: {
      misses: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
      baseline: { type: 'boolean', default: false },
      edition: { type: 'boolean', default: false },
    },
  });
  const { places } = readVocabulary();
  const golds = listFiles(folder, '.yml')
    .filter((name) => name.startsWith(values.only))
    .map((name) => GoldSchema.parse(parse(readFileSync(join(folder, name), 'utf8'))));
  const scores = golds.map((gold) =>
    values.edition
      ? scoreEdition(gold, readFiguresOf(gold.source), places)
      : scoreGold(gold, places),
  );
  print([...scores, total(scores)]);
  if (values.baseline) printBaseline(golds.map(scoreBaseline));
  if (values.misses) scores.forEach(printMisses);
});

/** The figures of the seed of this number, as converted. */
function readFiguresOf(source: string): Figure[] {
  return readdirSync('content/reports').flatMap((report) => {
    const path = join('content/reports', report, 'figures.json');
    const figures = z.array(FigureSchema).parse(JSON.parse(readFileSync(path, 'utf8')));
    return figures.filter(({ seed }) => seed.startsWith(`${source}_`));
  });
}

/** All sources together, each figure counting the same. */
function total(scores: readonly Score[]): Score {
  const sum = (read: (score: Score) => number): number =>
    scores.reduce((all, score) => all + read(score), 0);
  const right = Object.fromEntries(
    scoredFields.map((field) => [field, sum((score) => score.right[field])]),
  ) as Score['right'];
  const counts = {
    gold: sum((score) => score.gold),
    found: sum((score) => score.found),
    matched: sum((score) => score.matched),
  };
  return { source: 'together', ...counts, right, misses: [] };
}

function print(scores: readonly Score[]): void {
  const head = ['source', 'figures', 'recall', 'precision', ...scoredFields];
  const rows = scores.map((score) => [
    score.source,
    String(score.gold),
    percent(score.matched, score.gold),
    percent(score.matched, score.found),
    ...scoredFields.map((field) => percent(score.right[field], score.matched)),
  ]);
  for (const row of [head, ...rows])
    process.stdout.write(`${row.map((cell) => cell.padEnd(11)).join('')}\n`);
}

/** The same excerpts read by Microsoft Recognizers-Text, all sources together. */
function printBaseline(scores: readonly BaselineScore[]): void {
  const sum = (field: keyof BaselineScore): number =>
    scores.reduce((all, score) => all + score[field], 0);
  const recall = percent(sum('matched'), sum('gold'));
  const precision = percent(sum('matched'), sum('found'));
  const value = percent(sum('value'), sum('matched'));
  const unit = percent(sum('unit'), sum('matched'));
  process.stdout.write(
    `Recognizers-Text 1.3.1: recall ${recall}, precision ${precision}, value ${value}, unit ${unit}; no status, period, indicator, place\n`,
  );
}

function printMisses({ source, misses }: Score): void {
  for (const { excerpt, quote, field, wanted, found } of misses) {
    process.stdout.write(
      `${source} ${excerpt} ${field}: ${quote}  wanted ${wanted}  found ${found}\n`,
    );
  }
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
