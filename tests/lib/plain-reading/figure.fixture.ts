import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readPlainly } from '../../../src/lib/plain-reading/read-plainly.ts';
import type { Facts, PlainKind, Surroundings } from '../../../src/lib/plain-reading/types.ts';
import { ContextSchema } from '../../../src/schemas/context.ts';
import type { Figure } from '../../../src/schemas/figure.ts';
import { IndicatorsSchema } from '../../../src/schemas/indicator.ts';

const content = join(import.meta.dirname, '../../../content');

function load(name: string): unknown {
  return parse(readFileSync(join(content, `${name}.yml`), 'utf8'));
}

/** The facts of the site itself. */
export const facts: Facts = {
  context: ContextSchema.parse(load('context')),
  indicators: IndicatorsSchema.parse(load('indicators')),
};

/** A figure of Jiaozuo in 2015 that a test changes where it matters. */
export function figure(changes: Partial<Figure> & Pick<Figure, 'quote' | 'value'>): Figure {
  return {
    id: '002-0',
    seed: '002.txt',
    start: 0,
    end: 0,
    line: 1,
    report: 'report',
    article: 'article',
    paragraph: 'p1',
    unit: null,
    low: null,
    high: null,
    qualifier: null,
    relation: 'level',
    base: null,
    status: 'actual',
    indicator: null,
    indicatorId: null,
    place: '焦作市',
    placeId: 'jiaozuo',
    period: '2015',
    how: 'test',
    reviewed: true,
    ...changes,
  };
}

/** The sentences of one kind, or all of them. */
export function told(read: Figure, kind?: PlainKind, surroundings: Surroundings = {}): string[] {
  return readPlainly(read, facts, surroundings)
    .sentences.filter((sentence) => kind === undefined || sentence.kind === kind)
    .map(({ text }) => text);
}
