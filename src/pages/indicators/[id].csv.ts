import type { APIRoute } from 'astro';
import { allFigures, figuresCsv } from '../../lib/figure-data.ts';
import { readLibrary } from '../../lib/library.ts';
import type { Figure } from '../../schemas/figure.ts';

export async function getStaticPaths() {
  const data = allFigures(await readLibrary()).filter(({ status }) => status !== 'name');
  const byIndicator = Map.groupBy(data, ({ indicatorId }) => indicatorId);
  return [...byIndicator].flatMap(([id, figures]) =>
    id === null ? [] : [{ params: { id }, props: { figures } }],
  );
}

/** The figures of an indicator, a column for every field. */
export const GET: APIRoute<{ figures: Figure[] }> = ({ props }) =>
  new Response(figuresCsv(props.figures), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
