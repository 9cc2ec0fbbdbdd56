import type { APIRoute } from 'astro';
import { withBase } from '../site.ts';

/** Everything may be read; the sitemap says where everything is. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(withBase('/sitemap.xml'), site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
