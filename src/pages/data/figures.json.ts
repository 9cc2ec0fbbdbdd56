import type { APIRoute } from 'astro';
import { allFigures, figuresJson } from '../../lib/figure-data.ts';
import { readLibrary } from '../../lib/library.ts';

export const GET: APIRoute = async () =>
  new Response(figuresJson(allFigures(await readLibrary())), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
