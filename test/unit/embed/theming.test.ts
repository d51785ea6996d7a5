import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, GROUNDS, PAIRS, TEXTS } from '../render/contrast';

const read = (path: string): string => readFileSync(path, 'utf8').replace(/\/\*[^]*?\*\//g, '');
const TOKENS = read('src/ui/styles/tokens.css');
const NAMES = [...new Set([...TOKENS.matchAll(/var\(\s*--(entente-[\w-]+)/g)].map(([, name]) => name!))].sort();
const THEMING = read('src/embed/theming.md');
const PRESETS = readdirSync('public/presets');

/** The default values of a colour in the order in which the styles give them: light, then dark. */
function defaultsOf(name: string): string[] {
  return [...TOKENS.matchAll(new RegExp(`var\\(--${name}, ([^;\\n]+)\\);`, 'g'))]
    .slice(0, 2)
    .map(([, value]) => value!);
}

describe('the list of custom properties that a site may set', () => {
  const rows = [...THEMING.matchAll(/^\| `--(entente-[\w-]+)`\s*\| ([^|]+?)\s*\|/gm)];

  it('names each property that the styles read, once, and no other', () => {
    expect(rows.map(([, name]) => name!).sort()).toEqual(NAMES);
  });

  it.each(rows.filter(([, , value]) => value!.startsWith('`')).map(([, name, value]) => [name!, value!]))(
    'gives the defaults of %s',
    (name, value) => {
      const [light, dark] = defaultsOf(name);
      expect(value).toBe(light!.startsWith('#') ? `\`${light!}\`, \`${dark!}\`` : `\`${light!}\``);
    },
  );

  it('names each preset', () => {
    expect(PRESETS.filter((name) => !THEMING.includes(`presets/${name}\``))).toEqual([]);
    expect(PRESETS.length).toBe(3);
  });
});

describe.each(PRESETS)('the preset %s', (name) => {
  const set = [...read(`public/presets/${name}`).matchAll(/^\s*([\w-]+): ([^;]+);/gm)];
  const values = Object.fromEntries(set.map(([, property, value]) => [property!.replace('--entente-', ''), value!]));

  it('sets only properties of the list and the size of the element', () => {
    const others = set.map(([, property]) => property!).filter((property) => !NAMES.includes(property.slice(2)));
    expect(others.filter((property) => property !== 'zoom')).toEqual([]);
    expect(read(`public/presets/${name}`)).not.toMatch(/url\(|@import|@font-face/);
  });

  it.each(TEXTS)('text in %s has a contrast of 4.5 : 1 on every background', (text) => {
    for (const ground of GROUNDS) expect(contrast(values[text]!, values[ground]!), ground).toBeGreaterThanOrEqual(4.5);
  });

  it.each(PAIRS)('%s on %s: %d : 1', (one, ground, least) => {
    expect(contrast(values[one]!, values[ground]!)).toBeGreaterThanOrEqual(least);
  });
});

describe('the styles of the element', () => {
  const files = ['sheets', 'featureStyles', 'viewStyles'].flatMap((name) =>
    [...read(`src/embed/${name}.ts`).matchAll(/from '(.+\.css)\?inline'/g)].map(([, from]) =>
      new URL(from!, `file:///src/embed/`).pathname.slice(1),
    ),
  );

  it.each(files)('%s query the width of the element, not of the window', (path) => {
    expect(read(path)).not.toMatch(/@media[^{]*(?:width|orientation)/);
  });

  it('exist', () => {
    expect(files.length).toBeGreaterThan(10);
  });
});
