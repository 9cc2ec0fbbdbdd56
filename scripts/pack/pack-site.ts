import { addMeanings } from './add-meanings.ts';
import { fileBehind, type Place } from './addresses.ts';
import { packPage } from './pack-page.ts';
import { tagsOf } from './tags.ts';

/** The files of a site or of a pack: path, with `/` → bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What only a site on a network needs. */
const left =
  /^(pagefind\/.*|search\/names\.json|sw\.js|404\.html|robots\.txt|sitemap\.xml|social\.png)$/;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const encoder = new TextEncoder();

/**
 * A built site as a folder that opens from a disk.
 * @param base where it was built to stand: `/` or `/name/`
 * @param bundle a module of the site → a classic script
 */
export async function packSite(
  files: Files,
  base: string,
  bundle: (module: string) => Promise<string>,
): Promise<Files> {
  const kept = [...files].filter(([path]) => !left.test(path));
  const site: Place = { base, files: new Set(kept.map(([path]) => path)) };
  const read = (path: string) => decoder.decode(files.get(path));
  const packed = new Map<string, Uint8Array>();
  const modules = new Set<string>();
  for (const [path, bytes] of kept) {
    if (path.endsWith('.html')) {
      const page = addMeanings(decoder.decode(bytes), path, site, read);
      for (const module of modulesOf(page, path, site)) modules.add(module);
      packed.set(path, encoder.encode(packPage(page, path, site)));
    } else if (!path.endsWith('.js')) packed.set(path, bytes);
  }
  for (const module of modules) packed.set(module, encoder.encode(await bundle(module)));
  return packed;
}

function modulesOf(html: string, page: string, site: Place): string[] {
  return tagsOf(html).flatMap(({ name, attributes }) => {
    const src = attributes.get('src');
    const file = name === 'script' && src ? fileBehind(src, page, site) : undefined;
    return file ? [file.path] : [];
  });
}
