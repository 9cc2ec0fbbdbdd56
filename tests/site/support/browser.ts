import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { root } from '../../helpers/seeds.ts';
import { boxFont } from './box-font.ts';

/** Where Chrome and Chromium stand when they are installed. */
const usualPlaces = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const quiet = ['--disable-background-networking', '--no-first-run', '--no-sandbox'];

/** Arguments of the bundled browser that crash it here, or switch off what the tests look at. */
const unwanted = new Set([
  '--single-process',
  '--no-zygote',
  '--disable-web-security',
  '--allow-running-insecure-content',
]);

/** Starts an installed Chrome or Chromium (CHROME_PATH first), else the one of the packages. */
export async function launchBrowser(): Promise<Browser> {
  const wanted = process.env['CHROME_PATH'];
  const installed = wanted ?? usualPlaces.find((path) => existsSync(path));
  const options = installed ? { executablePath: installed, args: quiet } : await bundledBrowser();
  return launch(options, 3);
}

/** The bundled browser sometimes dies while it starts, above all on a busy machine. */
async function launch(options: LaunchOptions, tries: number): Promise<Browser> {
  try {
    return await chromium.launch(options);
  } catch (error) {
    if (tries <= 1) throw error;
    return launch(options, tries - 1);
  }
}

async function bundledBrowser(): Promise<LaunchOptions> {
  const folder = await unpack();
  return {
    executablePath: join(folder, 'chromium'),
    args: [...bundled.args.filter((each) => !unwanted.has(each)), ...quiet],
    env: { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/**
 * Unpacks the bundled browser below node_modules, once for each version. Unpacked beside its place
 * and then renamed, so that a run that was stopped half-way leaves no half a browser.
 */
async function unpack(): Promise<string> {
  const packages = join(root, 'node_modules');
  const about = readFileSync(join(packages, '@sparticuz/chromium/package.json'), 'utf8');
  const folder = join(packages, '.cache', `chromium-${JSON.parse(about).version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = fresh;
  try {
    await bundled.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
  writeFileSync(join(fresh, 'fonts/boxes.ttf'), boxFont());
  writeFileSync(join(fresh, 'fonts.conf'), fontConfig);
  if (!existsSync(folder)) renameSync(fresh, folder);
  return folder;
}

/**
 * The fonts of the machine, where it has any, and those beside this file: with none at all every
 * character would have no width.
 */
const fontConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;
