import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Files whose names change with their content may stay in caches for ever; the others are asked for again after a few minutes. */
const HASHED = /^embed\/\w+-[\w-]{8}\.(?:js|css)$|@[0-9a-f]{10}\.json$/;
const FOR_EVER = 'Cache-Control: public, max-age=31536000, immutable';
const SHORT = 'Cache-Control: public, max-age=300';

/** Scripts and data that other sites load: paths below `dist` in folders whose files need a rule each. */
const FOLDERS = ['data', 'embed'];

/**
 * `_headers`, which Netlify and Cloudflare Pages read. Their patterns differ, so each file has a line of its own, and no header has two
 * rules for a path: Cloudflare would join both values. `nginx.conf` and `.htaccess` say the same for other servers (`public/`).
 */
export function headersFile(files: readonly string[]): string {
  const rules = files.map((path) => `/${path}\n  ${HASHED.test(path) ? FOR_EVER : SHORT}`);
  return [
    '# For Netlify and Cloudflare Pages, where this folder is the whole site. In a folder of a larger site, put its path before each of these.',
    '# Articles on other sites may load the element and the data:',
    '/*\n  Access-Control-Allow-Origin: *\n  X-Content-Type-Options: nosniff',
    '# Files with a hash in their name never change:',
    `/assets/*\n  ${FOR_EVER}`,
    `/embed/chunks/*\n  ${FOR_EVER}`,
    ...rules,
    '',
  ].join('\n');
}

/** Writes the recipes for hosts that depend on what was built. */
export function writeHosting(dist: string): void {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(resolve(dist, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:js|css|json)$/.test(entry.name))
      .map(({ name }) => join(folder, name)),
  );
  writeFileSync(resolve(dist, '_headers'), headersFile(files.sort()));
}

/** What is said at the end of a build about the site's own address. */
export function addressAdvice(base: string | undefined): string[] {
  if (base !== undefined) return [`\nAbsolute addresses begin with ${base}`];
  return [
    '\nBuilt without the address of the site, so its pages lack what needs one: the oEmbed answers by which WordPress and others embed a pasted',
    'address, canonical links, and the cards that social media show. Once you know where the site will be, build it with that address:',
    '  BASE=https://example.org/timelines/ npm run build',
  ];
}
