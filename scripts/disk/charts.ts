import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChartSchema } from '../../src/schemas/chart.ts';
import type { ChartFile } from '../stages/check-charts.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { listFiles } from './read-tree.ts';

/** The charts of a folder, by name; an absent folder has none. */
export function readCharts(folder: string): ChartFile[] {
  if (!existsSync(folder)) return [];
  return listFiles(folder, '.yml').map((name) => {
    const path = join(folder, name);
    return readYaml(path, readFileSync(path, 'utf8'), ChartSchema, { noun: 'chart' });
  });
}
