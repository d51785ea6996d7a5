import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, type Palette } from '../../../src/render/palette';
import { contrast, GROUNDS, linear, PAIRS, TEXTS, type Rgb } from './contrast';

const CSS = readFileSync(new URL('../../../src/ui/styles/tokens.css', import.meta.url), 'utf8');

/** The colours of each rule that sets them: light, dark by the system, dark by choice, print. */
const BLOCKS = CSS.split(/\n\s*color-scheme: /)
  .slice(1)
  .map((block) =>
    Object.fromEntries(
      [...block.matchAll(/--en-(\w+): var\(--entente-\1, (#[0-9a-f]{6})\)/g)].map(([, name, value]) => [name!, value!]),
    ),
  );
const [light, dark, chosenDark, print] = BLOCKS as [Colours, Colours, Colours, Colours];
type Colours = Record<string, string>;
/** Viénot, Brettel & Mollon 1999: what readers without red (protan) or green (deutan) cones see. */
const SIMULATIONS: Record<string, readonly [Rgb, Rgb, Rgb]> = {
  'full colour vision': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deuteranopia: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
};

/** Distance in CIE Lab after a simulation. */
function difference(one: string, other: string, matrix: readonly [Rgb, Rgb, Rgb]): number {
  const [a, b] = [lab(linear(one), matrix), lab(linear(other), matrix)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function lab(colour: Rgb, matrix: readonly [Rgb, Rgb, Rgb]): Rgb {
  const dot = (row: Rgb, of: Rgb): number => row[0] * of[0] + row[1] * of[1] + row[2] * of[2];
  const seen = matrix.map((row) => Math.max(0, dot(row, colour))) as unknown as Rgb;
  const f = (row: Rgb, white: number): number => Math.cbrt(dot(row, seen) / white);
  const [x, y, z] = [
    f([0.4124, 0.3576, 0.1805], 0.9505),
    f([0.2126, 0.7152, 0.0722], 1),
    f([0.0193, 0.1192, 0.9505], 1.089),
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

describe.each([
  ['light', light],
  ['dark', dark],
  ['print', print],
])('%s', (_, colours) => {
  it.each(TEXTS)('text in %s has a contrast of 4.5 : 1 on every background', (text) => {
    for (const ground of GROUNDS)
      expect(contrast(colours[text]!, colours[ground]!), ground).toBeGreaterThanOrEqual(4.5);
  });

  it.each(PAIRS)('%s on %s: %d : 1', (one, ground, least) => {
    expect(contrast(colours[one]!, colours[ground]!)).toBeGreaterThanOrEqual(least);
  });

  it.each(Object.entries(SIMULATIONS))('cooperation, conflict and neutral differ with %s', (_name, matrix) => {
    expect(difference(colours['coop']!, colours['conf']!, matrix)).toBeGreaterThan(40);
    expect(difference(colours['coop']!, colours['neutral']!, matrix)).toBeGreaterThan(15);
    expect(difference(colours['conf']!, colours['neutral']!, matrix)).toBeGreaterThan(15);
  });
});

it('the dark theme is the same whether the system or the reader chose it', () => {
  expect(chosenDark).toEqual(dark);
  expect(Object.keys(dark)).toEqual(Object.keys(light));
});

it('every property that a host may set is named --entente-… and is only read', () => {
  expect(CSS.replace(/\/\*[^]*?\*\//g, '')).not.toMatch(/--entente-\w+\s*:/);
});

describe('a static chart has the colours of the page', () => {
  it.each([
    ['light', LIGHT, light],
    ['dark', DARK, dark],
  ] as const)('%s', (_, { hues: [coop, neutral, conf], ...staticMessages }: Palette, page) => {
    expect(page).toMatchObject({ ...staticMessages, coop, neutral, conf });
  });
});

it('in forced colours every colour is a system colour, whatever the host has set', () => {
  const forced = CSS.slice(CSS.indexOf('@media (forced-colors: active)'));
  const set = Object.fromEntries(
    [...forced.matchAll(/--en-(\w+): ([^;]+);/g)].map(([, name, value]) => [name!, value!]),
  );
  expect(Object.keys(set)).toEqual(Object.keys(light));
  expect(forced).not.toContain('--entente-');
  const SYSTEM = /^(Canvas|CanvasText|GrayText|LinkText|Highlight|color-mix\(in srgb, CanvasText \d+%, Canvas\))$/;
  expect(Object.values(set).filter((value) => !SYSTEM.test(value))).toEqual([]);
});
