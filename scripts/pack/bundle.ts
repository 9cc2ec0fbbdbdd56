import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';

/** Imports the module for what it does: a classic script has nobody to export to. */
const entry = 'classic-entry';

/**
 * One classic script of a module and all that it imports, then or later.
 * @param modules text of modules that are no files, by name
 * @throws for anything the bundler is in doubt about
 */
export async function bundleClassic(
  input: string,
  modules: Readonly<Record<string, string>> = {},
): Promise<string> {
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    plugins: [
      given({ ...modules, [entry]: `import ${JSON.stringify(resolve(input))};` }),
      withoutPreload,
    ],
    onwarn: (warning) => {
      throw new Error(`Unexpected warning of the bundler, expected none: ${warning.message}`);
    },
  });
  try {
    const { output } = await build.generate({
      format: 'iife',
      codeSplitting: false,
      minify: true,
      comments: false,
    });
    const [script, ...others] = output;
    if (others.length > 0) throw new Error(`Unexpected second file of ${input}, expected one`);
    return script.code;
  } finally {
    await build.close();
  }
}

function given(modules: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'given-modules',
    resolveId: (id) => (id in modules ? id : null),
    load: (id) => modules[id] ?? null,
  };
}

/** Vite's helper asks a server for what an import() will need; here that is in the script. */
const withoutPreload: Plugin = {
  name: 'without-preload',
  load: (id) => {
    if (!/\/preload-helper\.[^/]+\.js$/.test(id.replaceAll('\\', '/'))) return null;
    const name = /export\{\w+ as (\w+)\};?\s*$/.exec(readFileSync(id, 'utf8'))?.[1];
    if (!name) throw new Error(`Unexpected exports of ${id}, expected one`);
    return `export const ${name} = (load) => load();`;
  },
};
