import type { APIRoute } from 'astro';
import { allFigures, figuresCsv } from '../../lib/figure-data.ts';
import { readLibrary } from '../../lib/library.ts';

export const GET: APIRoute = async () =>
  new Response(figuresCsv(allFigures(await readLibrary())), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' },
  });
