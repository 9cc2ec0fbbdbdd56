import type { ComparisonDesk } from '../../../scripts/disk/comparison-desk.ts';
import { compareReports } from '../../../scripts/stages/compare-reports.ts';
import type { ReportText } from '../../../scripts/stages/report-text.ts';
import { readYaml } from '../../../scripts/yaml/read-yaml.ts';
import { FieldsSchema } from '../../../src/schemas/field.ts';
import { PlacesSchema } from '../../../src/schemas/place.ts';
import { type Pledge, PromiseRowsSchema, PromiseSchema } from '../../../src/schemas/promise.ts';
import { type Thread, ThreadFileSchema, ThreadSchema } from '../../../src/schemas/thread.ts';

const place = { english: 'x', certainty: 'high' };

/** What an editor wrote, and three places inside each other: city, district, town. */
export function desk(promises = '[]', threads: Record<string, string> = {}): ComparisonDesk {
  return {
    terms: [],
    wantedTerms: new Map(),
    checks: undefined,
    charts: [],
    places: PlacesSchema.parse([
      { ...place, id: 'city', name: '市', kind: 'city', parent: null },
      { ...place, id: 'district', name: '新区', kind: 'new-district', parent: 'city' },
      { ...place, id: 'both', name: '两处', kind: 'group', parent: 'district' },
      { ...place, id: 'town', name: '镇', kind: 'town', parent: 'district' },
    ]),
    indicators: [
      { word: '公共财政预算收入', id: 'revenue' },
      { word: '一般公共预算收入', id: 'revenue' },
    ],
    fields: FieldsSchema.parse([
      { id: 'industry', name: '工业', english: 'Industry', indicators: ['enterprises'] },
      { id: 'other', name: '其他', english: 'Other' },
    ]),
    promises: readYaml('content/promises.yml', promises, PromiseRowsSchema, { noun: 'promise' }),
    threads: Object.entries(threads).map(([id, yaml]) => ({
      id,
      file: readYaml(`content/threads/${id}.yml`, yaml, ThreadFileSchema, { noun: 'thread' }),
    })),
    lessons: [],
  };
}

/** The promises and the threads of reports, as they are written. */
export function compare(
  reports: readonly ReportText[],
  written: ComparisonDesk = desk(),
): { promises: Pledge[]; threads: Thread[] } {
  const files = compareReports(
    reports.map((text) => ({ text, mentions: [] })),
    written,
  );
  return {
    promises: PromiseSchema.array().parse(JSON.parse(files.get('promises.json') ?? '')),
    threads: ThreadSchema.array().parse(JSON.parse(files.get('threads.json') ?? '')),
  };
}
