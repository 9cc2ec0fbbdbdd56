import type { APIRoute } from 'astro';
import type { Chart } from '../../charts/types.ts';
import { chartCsv } from '../../lib/chart-files.ts';
import { readCharts } from '../../lib/charts.ts';

export async function getStaticPaths() {
  const { chosen, automatic } = await readCharts();
  return [...chosen, ...automatic].map((chart) => ({ params: { id: chart.id }, props: { chart } }));
}

/** The points of a chart. */
export const GET: APIRoute<{ chart: Chart }> = ({ props }) =>
  new Response(chartCsv(props.chart), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
