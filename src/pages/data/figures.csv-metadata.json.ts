import type { APIRoute } from 'astro';
import { figuresCsvMetadata } from '../../lib/figure-data.ts';
import { site } from '../../site.ts';

/** Where https://www.w3.org/TR/tabular-data-model/ looks for it: beside the CSV file. */
export const GET: APIRoute = () =>
  new Response(figuresCsvMetadata(site), {
    headers: { 'Content-Type': 'application/csvm+json' },
  });
