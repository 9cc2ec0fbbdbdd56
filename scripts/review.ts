/**
 * npm run review -- REPORT
 * Adds a commented row to content/figures/<report>.yml for each figure that no row tells of yet. A person reads
 * the figure in its place, corrects the row and takes the `#` away: that confirms it.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { z } from 'zod';
import { type Figure, FigureSchema } from '../src/schemas/figure.ts';
import { runCommand } from './disk/command.ts';
import { fail } from './problems/problem.ts';

await runCommand(() => {
  const [report = ''] = parseArgs({ allowPositionals: true }).positionals;
  const source = join('content/reports', report, 'figures.json');
  if (report === '' || !existsSync(source)) {
    fail(
      source,
      { line: 1, column: 1 },
      `Unexpected report “${report}”, expected a converted one`,
      'usage',
    );
  }
  const figures = z.array(FigureSchema).parse(JSON.parse(readFileSync(source, 'utf8')));
  const path = join('content/figures', `${report}.yml`);
  const known = existsSync(path)
    ? readFileSync(path, 'utf8')
    : `# Every figure of ${report}, as a person read it.\n`;
  const fresh = figures.filter(({ id }) => !known.includes(`id: ${id},`));
  const rows = fresh.map((figure) => `#   ${placeOf(figure)}\n# - ${rowOf(figure)}\n`);
  writeFileSync(path, known + rows.join(''));
  process.stdout.write(`${path}: ${fresh.length} rows to read\n`);
});

/** The words around a figure, for whoever reads the row. */
function placeOf({ seed, article, paragraph, start, end }: Figure): string {
  const text = readFileSync(join('seeds', seed), 'utf8');
  const around = `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 24)}`;
  return `${article} ${paragraph}: …${around.replaceAll(/\s+/gu, '')}…`;
}

function rowOf(figure: Figure): string {
  const {
    id,
    quote,
    indicator,
    indicatorId,
    place,
    placeId,
    period,
    relation,
    status,
    base,
    qualifier,
  } = figure;
  const row = { id, quote, indicator, indicatorId, place, placeId, period, relation, status };
  const more = { ...row, ...(base && { base }), ...(qualifier && { qualifier }) };
  return stringify(more, { collectionStyle: 'flow', lineWidth: 0, version: '1.1' })
    .trim()
    .replaceAll(/\n\s*/g, ' ');
}
