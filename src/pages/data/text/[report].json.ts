import type { APIRoute } from 'astro';
import { readSearchTexts } from '../../../lib/read-search-texts.ts';
import type { SearchArticle } from '../../../search/texts.ts';

export async function getStaticPaths() {
  const { articles } = await readSearchTexts();
  return [...Map.groupBy(articles, ({ about }) => about.report)].map(([report, own]) => ({
    params: { report },
    props: { articles: own },
  }));
}

/** The text of a report, paragraph by paragraph: what its search finds. */
export const GET: APIRoute<{ articles: SearchArticle[] }> = ({ props }) =>
  new Response(`[\n${props.articles.map((each) => JSON.stringify(each)).join(',\n')}\n]\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
