import type { APIRoute } from 'astro';
import type { Chart } from '../../../charts/types.ts';
import { smallPictureOf } from '../../../lib/chart-files.ts';
import { readCharts } from '../../../lib/charts.ts';

export async function getStaticPaths() {
  const { chosen, automatic } = await readCharts();
  return [...chosen, ...automatic].map((chart) => ({ params: { id: chart.id }, props: { chart } }));
}

/** The first panel of a chart, small, for cards. */
export const GET: APIRoute<{ chart: Chart }> = ({ props }) =>
  new Response(smallPictureOf(props.chart).svg, {
    headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' },
  });
