import type { APIRoute } from 'astro';
import { type LibraryReport, readLibrary } from '../../../lib/library.ts';

export async function getStaticPaths() {
  const reports = await readLibrary();
  return reports.map((report) => ({ params: { number: report.seed }, props: { report } }));
}

/** What became of every character of a source. */
export const GET: APIRoute<{ report: LibraryReport }> = ({ props }) =>
  new Response(`${JSON.stringify(props.report.ledger)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
