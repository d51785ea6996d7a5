import { execFileSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

/** Works headless, in a container and as root. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A Chrome, Chromium or Edge that this machine already has, or nothing. `CHROMIUM_SKIP_INSTALLED=1` hides them. */
function installed() {
  const { env, platform } = process;
  if (env['CHROMIUM_SKIP_INSTALLED']) return undefined;
  if (platform === 'darwin') return MAC.find(runs);
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => WINDOWS.map((path) => join(root, path))).find(runs);
  }
  const folders = (env['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

/** Settings of fontconfig for one folder with fonts. @param {string} folder */
const fontSettings = (folder) =>
  `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>\n`;

/**
 * Unpacks the Linux x64 Chromium that lies in an npm package, once per version and user.
 * The package unpacks its own NSS libraries only on Lambda, so all of it is unpacked here.
 * @returns {string} the folder
 */
function unpacked() {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const root = join(main, '../../..');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(tmpdir(), `entente-chromium-${version}-${userInfo().uid}-fonts`);
  if (existsSync(folder)) return folder;
  // Into a temporary folder first: two test runs may start at once, and neither must find a half-written folder.
  const fresh = mkdtempSync(`${folder}-`);
  const read = (/** @type {string} */ name) => brotliDecompressSync(readFileSync(join(root, 'bin', name)));
  writeFileSync(join(fresh, 'chromium'), read('chromium.br'));
  chmodSync(join(fresh, 'chromium'), 0o755);
  execFileSync('tar', ['-x', '--no-same-owner', '-C', fresh], { input: read('al2023.tar.br') });
  execFileSync('tar', ['-x', '--no-same-owner', '-C', fresh], { input: read('fonts.tar.br') });
  // The package's own file names folders of Lambda only: with it, no font would be found and no text painted.
  writeFileSync(join(fresh, 'fonts', 'fonts.conf'), fontSettings(join(folder, 'fonts')));
  try {
    renameSync(fresh, folder);
  } catch {
    rmSync(fresh, { recursive: true }); // the other run was faster
  }
  return folder;
}

/**
 * How to start a browser for tests and pictures: `$CHROMIUM`, else an installed one, else the one in
 * `@sparticuz/chromium` (Linux x64). Throws one sentence on what to install where there is none.
 * @returns {{ executablePath: string, args: string[], env?: Record<string, string> }} launch options of Playwright
 */
export function chromium() {
  const own = process.env['CHROMIUM'] ?? installed();
  if (own !== undefined) return { executablePath: own, args: FLAGS };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'No browser for the tests: install Chrome, Chromium or Edge, or name one in the environment as CHROMIUM=/path/to/it.',
    );
  }
  const folder = unpacked();
  const env = /** @type {Record<string, string>} */ ({ ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') });
  // A machine without fontconfig has no fonts either, and Chromium would measure every text as 0 px wide.
  if (!existsSync('/etc/fonts/fonts.conf')) env['FONTCONFIG_PATH'] = join(folder, 'fonts');
  return { executablePath: join(folder, 'chromium'), args: FLAGS, env };
}
