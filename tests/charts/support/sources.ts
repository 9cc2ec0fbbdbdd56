import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { ChartSources } from '../../../src/charts/chart-sources.ts';
import { ContextSchema } from '../../../src/schemas/context.ts';
import { type Figure, FigureSchema } from '../../../src/schemas/figure.ts';
import { type Indicator, IndicatorsSchema } from '../../../src/schemas/indicator.ts';
import { PlacesSchema } from '../../../src/schemas/place.ts';
import { root } from '../../helpers/seeds.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const byId = <Each extends { id: string }>(all: readonly Each[]) =>
  new Map(all.map((each) => [each.id, each]));

/** Everything that the charts of the site are made from. */
export function projectSources(): ChartSources {
  const files = globSync('content/reports/*/figures.json', { cwd: root }).sort();
  const figures = files.flatMap((file) => FigureSchema.array().parse(JSON.parse(read(file))));
  const indicators = IndicatorsSchema.parse(parse(read('content/indicators.yml')));
  return {
    figures,
    indicators: byId(indicators),
    places: byId(PlacesSchema.parse(parse(read('content/places.yml')))),
    facts: { context: ContextSchema.parse(parse(read('content/context.yml'))), indicators },
    before: () => '',
  };
}

/** Sources with these figures, one indicator and the places 甲镇, 乙街道 and 丙市. */
export function smallSources(figures: readonly Figure[], indicator: Indicator): ChartSources {
  const { facts } = projectSources();
  const place = (id: string, name: string, kind: string) => ({
    id,
    name,
    english: id,
    kind,
    parent: null,
    certainty: 'high',
  });
  const places = PlacesSchema.parse([
    place('jia', '甲镇', 'town'),
    place('yi', '乙街道', 'street'),
    place('bing', '丙市', 'city'),
  ]);
  return {
    figures,
    indicators: byId([indicator]),
    places: byId(places),
    facts: { ...facts, indicators: [indicator] },
    before: () => '',
  };
}
