import type { APIRoute } from 'astro';
import type { Chart } from '../../charts/types.ts';
import { pictureOf } from '../../lib/chart-files.ts';
import { readCharts } from '../../lib/charts.ts';
import { readLibrary } from '../../lib/library.ts';

export async function getStaticPaths() {
  const { chosen, automatic } = await readCharts();
  return [...chosen, ...automatic].map((chart) => ({ params: { id: chart.id }, props: { chart } }));
}

/** A chart as a picture with its title, its sources and a style of its own. */
export const GET: APIRoute<{ chart: Chart }> = async ({ props }) =>
  new Response(pictureOf(props.chart, await readLibrary()).svg, {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
