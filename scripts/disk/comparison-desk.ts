import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { type Field, FieldsSchema } from '../../src/schemas/field.ts';
import { type Place, PlacesSchema } from '../../src/schemas/place.ts';
import { type PromiseRow, PromiseRowsSchema } from '../../src/schemas/promise.ts';
import { ThreadFileSchema } from '../../src/schemas/thread.ts';
import type { HandFile } from '../checks/hand-checks.ts';
import type { EditorLesson } from '../lessons/find-lessons.ts';
import type { IndicatorWords } from '../promises/same-thing.ts';
import type { ChartFile } from '../stages/check-charts.ts';
import type { TermFile } from '../stages/read-terms.ts';
import type { EditorThread } from '../threads/find-threads.ts';
import { readYaml, type YamlFile } from '../yaml/read-yaml.ts';
import { readCharts } from './charts.ts';
import { readLessons } from './lessons.ts';
import { listFiles } from './read-tree.ts';
import { readHandChecks, readVocabulary, readWantedTerms } from './vocabularies.ts';

/** What people wrote to compare reports with. */
export interface ComparisonDesk {
  readonly terms: readonly TermFile[];
  readonly checks: HandFile | undefined;
  readonly charts: readonly ChartFile[];
  /** Ids of terms that indicators lead to, with the path of their file. */
  readonly wantedTerms: ReadonlyMap<string, string>;
  readonly places: readonly Place[];
  readonly indicators: IndicatorWords;
  readonly fields: readonly Field[];
  readonly promises: YamlFile<readonly PromiseRow[]>;
  readonly threads: readonly EditorThread[];
  readonly lessons: readonly EditorLesson[];
}

/** The vocabularies are the project's own; promises and threads those of the folder, if it has any. */
export function readComparisonDesk(terms: readonly TermFile[]): ComparisonDesk {
  const own = join(import.meta.dirname, '../../content');
  const threads = 'content/threads';
  return {
    terms,
    checks: readHandChecks(),
    charts: readCharts('content/charts'),
    wantedTerms: readWantedTerms(),
    places: read(join(own, 'places.yml'), PlacesSchema, 'vocabulary').data,
    indicators: readVocabulary().indicators,
    fields: read(join(own, 'fields.yml'), FieldsSchema, 'vocabulary').data,
    promises: read('content/promises.yml', PromiseRowsSchema, 'promise'),
    threads: (existsSync(threads) ? listFiles(threads, '.yml') : []).map((name) => ({
      id: basename(name, '.yml'),
      file: read(join(threads, name), ThreadFileSchema, 'thread'),
    })),
    lessons: readLessons('content/lessons'),
  };
}

/** A file that is absent is read as an empty one. */
function read<Schema extends z.ZodType>(path: string, schema: Schema, noun: string) {
  return readYaml(path, existsSync(path) ? readFileSync(path, 'utf8') : '[]', schema, { noun });
}
