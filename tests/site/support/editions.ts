import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { elementsOf, type MdxElement, splitMdx } from '../../helpers/mdx-text.ts';
import { root } from '../../helpers/seeds.ts';

/** An article as its MDX file says it. */
export interface ArticleFile {
  /** Path of its page. */
  readonly path: string;
  readonly frontMatter: Readonly<Record<string, unknown>>;
  /** Every element of the body, in order. */
  readonly elements: readonly MdxElement[];
}

/** Every converted article below `project`, by path. */
export function articleFiles(project: string = root): ArticleFile[] {
  const folder = join(project, 'content/reports');
  return globSync('*/*.mdx', { cwd: folder })
    .sort()
    .map((file) => {
      const { frontMatter, body } = splitMdx(readFileSync(join(folder, file), 'utf8'));
      const path = `/reports/${file.replaceAll('\\', '/').replace(/\.mdx$/, '/')}`;
      return { path, frontMatter, elements: elementsOf(body) };
    });
}

/** The number of a seed in the URLs of the site. */
export function numberOfSeed(name: string): string {
  return basename(name, '.txt').split('_')[0] ?? name;
}
