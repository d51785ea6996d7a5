import { existsSync, statSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';

/** The modules of src/ in the order data passes through them. A file imports from its own module or from one to the left. */
export const MODULES = [
  'util',
  'time',
  'i18n',
  'format',
  'import',
  'model',
  'view',
  'layout',
  'render',
  'chart',
  'outline',
  'interaction',
  'features',
  'ui',
  'static',
  'app',
  'embed',
  'cli',
];
/** Nothing imports an entry point, not even another one. */
const ENTRY_POINTS = ['app', 'embed', 'cli'];
/** The only folders that may need Node: everything else also runs in a browser. */
const NODE_ONLY = ['src/static/node', 'src/cli'];

/** Every way a file can name another one: static and dynamic imports, types, re-exports, assets, globs, scripts and styles of a page. */
const SPECIFIER =
  /(?:\bfrom|\bimport|\bimport\s*\(|\bnew\s+URL\s*\(|\.glob(?:<[^>]*>)?\s*\(|@import|<script\b[^>]*\ssrc=|<link\b[^>]*\shref=)\s*(?:\[\s*)?(?:"([^"]+)"|'([^']+)'|`([^`]+)`)/g;

/** What the text of a file names, as it is written there. */
export function specifiers(text: string): string[] {
  return [...text.matchAll(SPECIFIER)].map(([, double, single, template]) => double ?? single ?? template ?? '');
}

/** The paths that a file names, from the root of the repository, without a query and mostly without an extension. */
function targets(file: string, text: string): string[] {
  return specifiers(text)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(file), specifier));
}

const moduleOf = (path: string): string => path.split('/')[1] ?? '';
const isIn = (folder: string, path: string): boolean => path.startsWith(`${folder}/`);

/** The feature that a file belongs to; null for what all features share and for files that belong to none. */
function featureOf(path: string): string | null {
  const [, feature] = /^src\/features\/([^/]+)\//.exec(path) ?? [];
  return feature === undefined || feature === 'common' ? null : feature;
}

/** What a file of src/ imports from a module to its right, from an entry point or from outside src/. */
export function againstTheOrder(file: string, text: string): string[] {
  const own = moduleOf(file);
  return targets(file, text).filter((target) => {
    const other = moduleOf(target);
    if (isIn('src', target) && other === own) return false;
    return !isIn('src', target) || ENTRY_POINTS.includes(other) || MODULES.indexOf(other) > MODULES.indexOf(own);
  });
}

/**
 * What a feature imports from another feature. What features share lies in `features/common`, which imports no feature; a file
 * beside the features, such as their registry, may know all of them.
 */
export function acrossFeatures(file: string, text: string): string[] {
  if (!/^src\/features\/[^/]+\//.test(file)) return [];
  const own = featureOf(file);
  return targets(file, text).filter((target) => {
    const other = featureOf(target);
    return other !== null && other !== own;
  });
}

/** Node's modules and globals, and our own modules that need them, in a file that has to run without Node. */
export function needsNode(file: string, text: string): string[] {
  if (NODE_ONLY.some((folder) => isIn(folder, file))) return [];
  const builtin = specifiers(text).filter((name) => name.startsWith('node:') || builtinModules.includes(name));
  const ours = targets(file, text).filter((target) => NODE_ONLY.some((folder) => isIn(folder, target)));
  const code = text.replace(/\/\*[^]*?\*\/|(?<!:)\/\/.*|<!--[^]*?-->/g, '');
  const globals = [...code.matchAll(/(?<![.\w'"-])(process\.\w+|Buffer\b|__dirname\b|__filename\b|require\()/g)];
  return [...builtin, ...ours, ...globals.map(([, name]) => name ?? '')];
}

const EXTENSIONS = ['', '.ts', '.svelte.ts', '.svelte', '.js', '.mjs'];
const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

/** What a glob or a template literal may name: `${…}` and `*` stand for a part of a name, `**` for folders too. */
function patternOf(path: string): RegExp {
  const parts = path.split(/(\$\{[^}]*\}|\*\*\/?|\*)/);
  const patterns = parts.map((part, i) => {
    if (i % 2 === 0) return part.replace(/[.()[\]{}+?^|\\$]/g, '\\$&');
    return part.startsWith('**') ? '.*' : '[^/]*';
  });
  return new RegExp(`^${patterns.join('')}$`);
}

/** The files that each file imports, types and dynamic imports included. */
export function importGraph(
  files: readonly string[],
  textOf: (file: string) => string,
  exists: (path: string) => boolean = isFile,
): Map<string, string[]> {
  const resolve = (target: string): string[] => {
    const path = target.replace(/[?#].*/, '');
    if (/[*$]/.test(path)) return files.filter((file) => patternOf(path).test(file));
    const found = EXTENSIONS.map((extension) => path + extension).find(exists);
    return found === undefined ? [] : [found];
  };
  return new Map(files.map((file) => [file, [...new Set(targets(file, textOf(file)).flatMap(resolve))]]));
}

/** The shortest way from one file to another along imports, both included; null where there is none. */
function shortestPath(graph: ReadonlyMap<string, readonly string[]>, from: string, to: string): string[] | null {
  const cameFrom = new Map<string, string | null>([[from, null]]);
  for (const file of cameFrom.keys()) {
    if (file === to) {
      const path: string[] = [];
      for (let at: string | null = file; at !== null; at = cameFrom.get(at) ?? null) path.unshift(at);
      return path;
    }
    for (const next of graph.get(file) ?? []) if (!cameFrom.has(next)) cameFrom.set(next, file);
  }
  return null;
}

/** Every import that closes a circle, as the shortest path that leads back to where it began; each circle once. */
export function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found = new Set<string>();
  for (const [file, imported] of graph)
    for (const next of imported) {
      const path = shortestPath(graph, next, file);
      if (path === null) continue;
      const first = path.indexOf(path.toSorted()[0] ?? '');
      const circle = [...path.slice(first), ...path.slice(0, first)];
      found.add([...circle, circle[0]].join(' → '));
    }
  return [...found].sort();
}

/** A path with forward slashes, as the rules above expect it on any system. */
export const slashed = (path: string): string => join(path).replaceAll('\\', '/');
