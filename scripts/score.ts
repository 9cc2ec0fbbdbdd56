/**
 * npm run score [-- --misses] [-- --write]
 * Reads the gold set (tests/fixtures/gold) and prints how often each field is right: 000 to 004 are the seeds, by rule
 * and as edited; corpus-* served the tuning; unseen-* was labelled apart and set aside (README tells how often it was read).
 * --write renews content/score.json, which the site shows.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Figure, FigureSchema } from '../src/schemas/figure.ts';
import { GoldSchema } from '../src/schemas/gold.ts';
import type { ScoreFile } from '../src/schemas/score.ts';
import { runCommand } from './disk/command.ts';
import { listFiles, readTree } from './disk/read-tree.ts';
import { readVocabulary } from './disk/vocabularies.ts';
import { scoreFile } from './gold/score-file.ts';

const folder = 'tests/fixtures/gold';

await runCommand(() => {
  const { values } = parseArgs({
    options: {
      misses: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const golds = listFiles(folder, '.yml').map((name) => ({
    name,
    gold: GoldSchema.parse(parse(readFileSync(join(folder, name), 'utf8'))),
  }));
  const file = scoreFile(golds, readFigures(), readTree('seeds'), readVocabulary().places);
  print(file);
  if (values.misses) printMisses(file);
  if (values.write) writeFileSync('content/score.json', `${JSON.stringify(file, null, 1)}\n`);
});

/** The figures of all reports, as converted. */
function readFigures(): Figure[] {
  return readdirSync('content/reports').flatMap((report) => {
    const path = join('content/reports', report, 'figures.json');
    return z.array(FigureSchema).parse(JSON.parse(readFileSync(path, 'utf8')));
  });
}

function print({ sets, baseline }: ScoreFile): void {
  for (const { set, sources, together } of sets) {
    const rows = [...sources, { ...together, source: `${set}, together` }];
    if (set === 'unseen') process.stdout.write(line(Object.keys(together)));
    for (const row of rows) process.stdout.write(line(Object.values(row).map(cell)));
    process.stdout.write('\n');
  }
  const { recall, precision, value, unit } = baseline;
  process.stdout.write(
    `Recognizers-Text 1.3.1 on unseen: recall ${recall}, precision ${precision}, value ${value}, unit ${unit}\n`,
  );
}

function line(cells: readonly string[]): string {
  return `${cells.map((text) => text.padEnd(11)).join('')}\n`;
}

function cell(value: string | number): string {
  return typeof value === 'number' && !Number.isInteger(value) ? value.toFixed(3) : String(value);
}

function printMisses({ sets }: ScoreFile): void {
  for (const { set, misses } of sets) {
    for (const { excerpt, quote, field, wanted, found } of misses) {
      process.stdout.write(
        `${set} ${excerpt} ${field}: ${quote}  wanted ${wanted}  found ${found}\n`,
      );
    }
  }
}
