import type { APIRoute } from 'astro';
import { readGlossary } from '../../lib/glossary.ts';
import { termsJson } from '../../lib/term-data.ts';

export const GET: APIRoute = async () =>
  new Response(termsJson(await readGlossary()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
