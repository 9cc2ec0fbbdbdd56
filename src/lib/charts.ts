import { getCollection } from 'astro:content';
import { automaticCharts } from '../charts/automatic.ts';
import { figuresOf } from '../charts/chart-rows.ts';
import type { AutomaticChart, ChartSources } from '../charts/chart-sources.ts';
import { panelsOf } from '../charts/from-spec.ts';
import { blocksOf, structurePanel } from '../charts/structure.ts';
import type { Chart, Panel } from '../charts/types.ts';
import type { ChartRejection, ChartSpec } from '../schemas/chart.ts';
import type { Figure } from '../schemas/figure.ts';
import { notesOf } from './chart-notes.ts';
import { readFacts } from './facts.ts';
import { allFigures } from './figure-data.ts';
import { type LibraryReport, readLibrary } from './library.ts';
import { readVocabulary } from './vocabulary.ts';

/** A chart that an editor chose. */
export interface ChosenChart extends Chart {
  readonly spec: ChartSpec;
}

/** All charts of the site. */
export interface Charts {
  /** By id. */
  readonly chosen: readonly ChosenChart[];
  readonly automatic: readonly AutomaticChart[];
  readonly rejected: readonly (ChartRejection & { chart: AutomaticChart })[];
}

let charts: Promise<Charts> | undefined;

/**
 * The charts an editor chose, and those that the data ask for and no editor rejected.
 * @throws where a chart names a figure or a heading that is not there
 */
export function readCharts(): Promise<Charts> {
  if (import.meta.env.DEV) return loadCharts();
  charts ??= loadCharts();
  return charts;
}

async function loadCharts(): Promise<Charts> {
  const [reports, specs, rejections] = await Promise.all([
    readLibrary(),
    getCollection('charts'),
    getCollection('chartRejections'),
  ]);
  const sources = await chartSources(reports);
  const notes = notesOf(reports);
  const chosen = specs
    .map(({ id, data: spec }): ChosenChart => {
      const { title, english, subtitle, caution } = spec;
      return {
        id,
        spec,
        title,
        english,
        subtitle,
        caution,
        panels: panelsIn(id, spec, sources, reports),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const all = automaticCharts(sources).map((chart) => ({
    ...chart,
    caution: [...chart.caution, ...notes(figuresOf(chart))],
  }));
  const why = new Map(rejections.map(({ id, data }) => [id, data]));
  return {
    chosen,
    automatic: all.filter(({ id }) => !why.has(id)),
    rejected: all.flatMap((chart) => {
      const rejection = why.get(chart.id);
      return rejection ? [{ ...rejection, chart }] : [];
    }),
  };
}

async function chartSources(reports: readonly LibraryReport[]): Promise<ChartSources> {
  const [vocabulary, facts] = await Promise.all([readVocabulary(), readFacts()]);
  const before = new Map(
    reports.flatMap(({ articles }) =>
      articles.flatMap(({ outline }) =>
        outline.figures.map(({ id, sentence }) => [id, sentence.before]),
      ),
    ),
  );
  return {
    ...vocabulary,
    facts,
    figures: allFigures(reports),
    before: ({ id }: Figure) => before.get(id) ?? '',
  };
}

function panelsIn(
  id: string,
  spec: ChartSpec,
  sources: ChartSources,
  reports: readonly LibraryReport[],
): Panel[] {
  const path = `content/charts/${id}.yml`;
  const { structure } = spec;
  if (!structure) return panelsOf(spec, sources, path);
  const article = reports
    .find((report) => report.id === structure.report)
    ?.articles.find((each) => each.id === structure.article);
  if (!article) {
    const name = `${structure.report}/${structure.article}`;
    throw new Error(`${path}  Unexpected article ${name}, expected one of the library`);
  }
  const text = { blocks: blocksOf(article.entry.body ?? ''), figures: article.figures };
  return [structurePanel(structure, text, path)];
}
