/** What the site of a page has for articles elsewhere, as absolute addresses. */
export interface Site {
  /** The element, and the frame with the host's side of its messages, that get better over time. */
  readonly element: string;
  readonly frame: string;
  readonly host: string;
  /** The element whose bytes never change, with its integrity; null where the site has none. */
  readonly pinned: { readonly address: string; readonly integrity: string } | null;
  /** Addresses of data files and of their copies that never change. */
  readonly copies: ReadonlyMap<string, string>;
  /** Whether the server says that other sites may load from it. */
  readonly open: boolean;
}

/** Asks for a small JSON file of names; an empty list for anything else. */
async function namesIn(address: string): Promise<{ names: [string, string][]; open: boolean }> {
  try {
    const response = await fetch(address);
    const open = response.headers.get('access-control-allow-origin') !== null;
    const value: unknown = response.ok ? await response.json() : {};
    const pairs = Object.entries(value ?? {}) as [string, unknown][];
    return { names: pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'), open };
  } catch {
    return { names: [], open: false };
  }
}

/**
 * What the site at `home` (seen from `page`) has; null for a page that stands by itself or in a folder. The build writes the
 * names of what never changes into two small files, since they hold the hashes of what they name.
 */
export async function siteOf(home: string | null, page: string): Promise<Site | null> {
  const root = home === null ? null : new URL(home, page);
  if (!root || !/^https?:$/.test(root.protocol)) return null;
  const at = (path: string): string => new URL(path, root).href.replace(/[?#].*/, '');
  const [scripts, files] = await Promise.all([namesIn(at('embed/integrity.json')), namesIn(at('embed/copies.json'))]);
  const script = scripts.names.find(([name, value]) => /^entente-[\w-]+\.js$/.test(name) && /^sha384-/.test(value));
  return {
    element: at('embed/entente.js'),
    frame: at('embed/frame.html'),
    host: at('embed/host.js'),
    pinned: script ? { address: at(`embed/${script[0]}`), integrity: script[1] } : null,
    copies: new Map(files.names.map(([name, copy]) => [at(name), at(copy)])),
    open: scripts.open,
  };
}
