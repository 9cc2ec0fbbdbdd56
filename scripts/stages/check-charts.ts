import type { VFileMessage } from 'vfile-message';
import type { ChartSpec, PanelSpec, PointSpec } from '../../src/schemas/chart.ts';
import type { Figure } from '../../src/schemas/figure.ts';
import { problem } from '../problems/problem.ts';
import type { YamlFile } from '../yaml/read-yaml.ts';
import type { ReportText } from './report-text.ts';

/** A chart of content/charts, as an editor wrote it. */
export type ChartFile = YamlFile<ChartSpec>;

/**
 * Every point of every chart must be a figure of the reports, and the points of a panel must share
 * their unit, and their indicator where they are not parts of a whole; so must articles be there.
 * @returns all that is wrong
 */
export function checkCharts(
  files: readonly ChartFile[],
  reports: readonly ReportText[],
): VFileMessage[] {
  const articles = reports.flatMap((report) => report.articles);
  const figures = new Map(
    articles.flatMap(({ blocks }) =>
      blocks.flatMap((block) => block.figures.map(({ figure }) => [figure.id, figure] as const)),
    ),
  );
  const names = new Set(articles.map(({ report, id }) => `${report}/${id}`));
  return files.flatMap((file) => [
    ...file.data.panels.flatMap((panel, index) => checkPanel(file, panel, index, figures)),
    ...checkArticles(file, names),
  ]);
}

function checkPanel(
  file: ChartFile,
  panel: PanelSpec,
  index: number,
  figures: ReadonlyMap<string, Figure>,
): VFileMessage[] {
  const problems: VFileMessage[] = [];
  let first: Figure | undefined;
  for (const [at, point] of panel.points.entries()) {
    const place = file.placeOf(['panels', index, 'points', at]);
    const say = (reason: string, rule: string) =>
      problems.push(problem(file.path, place, reason, rule));
    for (const id of idsOf(point)) {
      if (!figures.has(id))
        say(`Unexpected figure ${id}, expected one of the reports`, 'chart-figure');
    }
    const figure = figures.get(idsOf(point)[0] ?? '');
    first ??= figure;
    if (!figure || !first) continue;
    if (figure.unit !== first.unit) {
      say(`Unexpected unit ${figure.unit}, expected ${first.unit} on one axis`, 'chart-unit');
    }
    if (!panel.parts && figure.indicatorId !== first.indicatorId) {
      const reason = `Unexpected indicator ${figure.indicatorId}, expected ${first.indicatorId} on one axis, or \`parts: true\``;
      say(reason, 'chart-indicator');
    }
    if (isGrowth(figure) !== isGrowth(first)) {
      say(
        `Unexpected ${figure.relation}, expected ${first.relation} on one axis`,
        'chart-relation',
      );
    }
  }
  return problems;
}

function checkArticles(file: ChartFile, names: ReadonlySet<string>): VFileMessage[] {
  return file.data.reading.flatMap((name, index) => {
    if (names.has(name)) return [];
    const reason = `Unexpected article ${name}, expected one of the reports`;
    return [problem(file.path, file.placeOf(['reading', index]), reason, 'chart-article')];
  });
}

/** The figure that is drawn first. */
function idsOf(point: PointSpec): string[] {
  return 'figure' in point ? [point.figure] : [point.implied.level, point.implied.by];
}

function isGrowth({ relation }: Figure): boolean {
  return relation === 'growth';
}
