import { asRequest } from '../../util/request';

/** Absolute addresses of what the site offers to host pages. */
export interface Site {
  /** The element, the frame page and the host page's script, each of the latest version. */
  readonly element: string;
  readonly frame: string;
  readonly host: string;
  /** A version of the element that never changes, with its integrity value; null if the site has none. */
  readonly pinned: { readonly address: string; readonly integrity: string } | null;
  /** Addresses of data files, each with that of a copy that never changes. */
  readonly copies: ReadonlyMap<string, string>;
  /** Addresses of data files, each with that of a page for frames that contains the data: it runs in any sandbox. */
  readonly frames: ReadonlyMap<string, string>;
  /** The same with the address of the timeline's own page. */
  readonly pages: ReadonlyMap<string, string>;
  /** The address that the site was built with (`BASE`); null where it knows none, and then no page can be asked for a frame (oEmbed). */
  readonly base: string | null;
  /** Whether the server allows other sites to load from it (CORS). */
  readonly open: boolean;
}

/** Loads a JSON file that maps names to strings; no names for any other content. Throws if the request fails. */
async function namesIn(address: string): Promise<{ names: [string, string][]; open: boolean }> {
  const response = await asRequest(fetch(address));
  const open = response.headers.get('access-control-allow-origin') !== null;
  const value: unknown = response.ok ? await response.json().catch(() => null) : null;
  const pairs = Object.entries(value ?? {}) as [string, unknown][];
  return { names: pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'), open };
}

/** The folder of a timeline's page. */
const folderOf = (name: string): string => name.replace(/^data\/(.+)\.json$/, 't/$1/');

/**
 * What the site at `home` (relative to `page`) offers; null for a standalone page or one opened from a folder. The names of files that
 * never change contain a hash, so the build lists them in two small JSON files. Throws if the request for these fails.
 */
export async function siteOf(home: string | null, page: string): Promise<Site | null> {
  const root = home === null ? null : new URL(home, page);
  if (!root || !/^https?:$/.test(root.protocol)) return null;
  const at = (path: string): string => new URL(path, root).href.replace(/[?#].*/, '');
  const [scripts, files] = await Promise.all([namesIn(at('embed/integrity.json')), namesIn(at('embed/copies.json'))]);
  const data = files.names.filter(([name]) => name.startsWith('data/'));
  const script = scripts.names.find(([name, value]) => /^entente-[\w-]+\.js$/.test(name) && /^sha384-/.test(value));
  return {
    element: at('embed/entente.js'),
    frame: at('embed/frame.html'),
    host: at('embed/host.js'),
    pinned: script ? { address: at(`embed/${script[0]}`), integrity: script[1] } : null,
    copies: new Map(data.map(([name, copy]) => [at(name), at(copy)])),
    frames: new Map(data.map(([name]) => [at(name), at(`${folderOf(name)}frame.html`)])),
    pages: new Map(data.map(([name]) => [at(name), at(folderOf(name))])),
    base: files.names.find(([name]) => name === 'base')?.[1] ?? null,
    open: scripts.open,
  };
}
