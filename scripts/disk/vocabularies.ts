import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VFileMessage } from 'vfile-message';
import type { z } from 'zod';
import { type HandCheck, HandChecksSchema } from '../../src/schemas/check.ts';
import { FigureReviewSchema } from '../../src/schemas/figure-review.ts';
import { IndicatorsSchema } from '../../src/schemas/indicator.ts';
import { PlacesSchema } from '../../src/schemas/place.ts';
import type { Vocabulary } from '../context/bind.ts';
import { fail, ProblemError } from '../problems/problem.ts';
import { readTerm, type TermFile } from '../stages/read-terms.ts';
import type { Review } from '../stages/review-figures.ts';
import { readYaml, type YamlFile } from '../yaml/read-yaml.ts';
import { listFiles } from './read-tree.ts';

/** Texts from anywhere are read with the project's own vocabularies. */
const project = join(import.meta.dirname, '../..');

/** content/indicators.yml and content/places.yml as words to look for, longest first. */
export function readVocabulary(): Vocabulary {
  const places = read(join(project, 'content/places.yml'), PlacesSchema);
  const indicators = read(join(project, 'content/indicators.yml'), IndicatorsSchema);
  return {
    places: places
      .flatMap(({ id, name, aliases }) => [name, ...aliases].map((word) => ({ word, name, id })))
      .filter(({ word }) => !/^[全我本该]/u.test(word))
      .sort(byLength),
    indicators: indicators
      .flatMap(({ id, name, aliases, also }) =>
        [name, ...aliases, ...also].map((word) => ({ word, id })),
      )
      .sort(byLength),
  };
}

/**
 * content/terms/*.mdx, sorted by id; a project may have none.
 * @throws {ProblemError} with the problems of all files.
 */
export function readTerms(folder = 'content/terms'): TermFile[] {
  if (!existsSync(folder)) return [];
  const problems: VFileMessage[] = [];
  const files = listFiles(folder, '.mdx').flatMap((name) => {
    const path = join(folder, name);
    try {
      return [readTerm(path, readFileSync(path, 'utf8'))];
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new ProblemError(problems);
  return files;
}

/** Ids of terms that the indicators lead to, with the file that says so. */
export function readWantedTerms(): Map<string, string> {
  const path = 'content/indicators.yml';
  if (!existsSync(path)) return new Map();
  const indicators = read(path, IndicatorsSchema);
  return new Map(indicators.flatMap(({ term }) => (term === undefined ? [] : [[term, path]])));
}

/** content/figures/<report>.yml: what a person read of each figure. */
export function readReview(path: string): Review {
  const rows = read(path, FigureReviewSchema);
  return { path, rows: new Map(rows.map((row) => [row.id, row])) };
}

/** content/checks.yml; undefined in a project that has none. */
export function readHandChecks(): YamlFile<HandCheck[]> | undefined {
  const path = 'content/checks.yml';
  if (!existsSync(path)) return undefined;
  return readYaml(path, readFileSync(path, 'utf8'), HandChecksSchema, { noun: 'checks' });
}

function read<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> {
  if (!existsSync(path)) {
    const reason = 'Unexpected absence of file, expected a vocabulary or a review';
    fail(path, { line: 1, column: 1 }, reason, 'vocabulary-missing');
  }
  return readYaml(path, readFileSync(path, 'utf8'), schema, { noun: 'vocabulary' }).data;
}

function byLength(a: { word: string }, b: { word: string }): number {
  return b.word.length - a.word.length || (a.word < b.word ? -1 : 1);
}
