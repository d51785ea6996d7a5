import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { turningPoints } from '../../../src/model/turningPoints';
import { DARK, LIGHT } from '../../../src/render/palette';
import { measure } from '../../../src/static/measure';
import { staticChart } from '../../../src/static/picture';
import { pictureHtml, svgDataUrl } from '../../../src/static/pictureHtml';
import { SHAPES, svgFile, svgOfPage, svgShape, type Shape } from '../../../src/static/svg';
import { DATA, good, hostile, shipped, staticTimelineOf, tableOf } from './fixtures';

const WIDTHS = [1200, 760, 380] as const;
const CASES = DATA.flatMap((id) => WIDTHS.map((width) => [id, width] as const));

describe('a static chart', () => {
  it.each(CASES)('of %s, %i px wide, draws or counts every event and labels as many as fit', (id, width) => {
    const subject = shipped(id);
    const { scene, density } = staticChart(subject, width);
    const boxes = scene.lanes.flatMap((lane) => lane.boxes);
    const counted = scene.lanes.flatMap((lane) => lane.density).reduce((sum, { count }) => sum + count, 0);
    const ongoingCount = scene.lanes.reduce((sum, lane) => sum + lane.ongoingCount, 0);
    expect(boxes.length + counted + ongoingCount).toBe(subject.table.count);
    expect(density).toBe(boxes.length < subject.table.count);
    expect(boxes.filter(({ label }) => label !== '').length / subject.table.count).toBeGreaterThan(
      { 1200: 0.5, 760: 0.38, 380: 0.3 }[width],
    );
  });

  it.each(CASES)('of %s, %i px wide, has labels that neither overlap nor leave it', (id, width) => {
    const { scene } = staticChart(shipped(id), width);
    const labels = scene.lanes.flatMap(({ boxes }) => boxes).filter(({ label, bar }) => label !== '' && !bar);
    for (const one of labels) {
      expect(one.labelX + one.labelWidth).toBeLessThanOrEqual(width);
      for (const other of labels) {
        if (one === other || one.y !== other.y) continue;
        expect(one.labelX + one.labelWidth <= other.labelX || other.labelX + other.labelWidth <= one.labelX).toBe(true);
      }
    }
  });

  // In a file of more than a thousand events, the band of turning points once had one line, and half of them no label.
  it.each(
    readdirSync('data')
      .map((name) => name.replace('.json', ''))
      .flatMap((id) =>
        (
          [
            [1280, 571],
            [1366, 401],
          ] as const
        ).map(([width, height]) => [id, width, height] as const),
      ),
  )('of %s in a window of %i px (%i px tall) labels every turning point', (id, width, height) => {
    const { scene } = staticChart(shipped(id), width, height);
    const { table } = shipped(id);
    const marks = turningPoints(table);
    const labelled = new Set(
      scene.lanes.flatMap(({ boxes }) => boxes.filter(({ label }) => label).map(({ row }) => row)),
    );
    const missing = [...(marks ?? [])].flatMap((mark, row) =>
      mark === 1 && !labelled.has(row) ? [table.id(row)] : [],
    );
    expect(missing).toEqual([]);
  });

  it('is as tall as its labels need, and no taller than a window or a sheet of paper', () => {
    expect(staticChart(good(), 1200).scene.geometry.height).toBeLessThan(260);
    for (const [id, width] of CASES)
      expect(staticChart(shipped(id), width).scene.geometry.height).toBeLessThanOrEqual(width < 560 ? 1500 : 1000);
    expect(staticChart(good(), 1200, 500).scene.geometry.height).toBe(500);
  });

  it('has the headline of the file above its lanes, with its figures at both ends', () => {
    const nato = svgFile(shipped('nato-enlargement'), { width: 1200, palette: LIGHT }).svg;
    for (const text of ['NATO members', '12', '32']) expect(nato).toContain(`>${text}</text>`);
    const { geometry } = staticChart(shipped('nato-enlargement'), 1200).scene;
    expect(geometry.headlineHeight).toBe(44);
    expect(staticChart(shipped('arms-control'), 1200).scene.geometry.headlineHeight).toBe(0);
  });

  // Above NATO's headline there was an empty row: no name of its nine periods is whole beside the next one.
  it.each(DATA)('of %s keeps no row for names of periods that it does not have', (id) => {
    for (let width = 560; width <= 1400; width += 60) {
      const { bands, geometry } = staticChart(shipped(id), width, 700).scene;
      const named = bands.filter(({ label }) => label !== '').map(({ line }) => line + 1);
      expect([width, geometry.periodLines]).toEqual([width, Math.max(0, ...named)]);
    }
  });

  it('has its lane headers above the lanes where it is narrow, and beside them otherwise', () => {
    expect(staticChart(good(), 380).scene.geometry.plotLeft).toBe(0);
    expect(staticChart(good(), 760).scene.geometry.plotLeft).toBeGreaterThan(100);
  });

  it('links each drawn event to its entry, outside the tab order', () => {
    const subject = good();
    const markup = staticChart(subject, 760).links();
    expect(markup.match(/<a href="#event-[\w-]+" tabindex="-1"><title>/g)).toHaveLength(2);
    expect(markup).toContain('<title>8 December 1987: INF Treaty signed</title>');
  });
});

describe('a chart as a file', () => {
  it('is as recorded', () => {
    const { svg } = svgFile(good(), { width: 420, palette: LIGHT });
    expect(svg.replaceAll('><', '>\n<')).toMatchSnapshot();
  });

  // Titles without spaces once ran out of it.
  it.each(['arabic', 'japanese'].flatMap((id) => [320, 390, 760].map((width) => [id, width] as const)))(
    'in a language with other letters has all its text within it (%s, %i px)',
    (id, width) => {
      const table = tableOf(readFileSync(`test/fixtures/languages/${id}.json`, 'utf8'));
      const timeline = staticTimelineOf(table, table.file.lang);
      const { svg, height } = svgFile(timeline, { width, palette: LIGHT });
      if (width < 560) expect(height).toBeGreaterThan(2 * width);
      const texts = [...svg.matchAll(/<text x="-?([\d.]+)"[^>]* font-size="(\d+)"( font-weight)?[^>]*>([^<]+)/g)];
      expect(texts.length).toBeGreaterThan(table.count);
      for (const [, x, size, strong, text] of texts)
        expect(Number(x) + (measure(text!, strong !== undefined) * Number(size)) / 13, text).toBeLessThanOrEqual(
          width + 1,
        );
    },
  );

  it('is the same every time', () => {
    const once = svgFile(shipped('nato-enlargement'), { width: 760, palette: DARK });
    expect(svgFile(shipped('nato-enlargement'), { width: 760, palette: DARK })).toEqual(once);
  });

  it.each(['light', 'dark'] as const)('describes what it shows and as of when (%s)', (theme) => {
    const { svg } = svgFile(shipped('dprk-russia', 'de'), { width: 1200, palette: theme === 'dark' ? DARK : LIGHT });
    expect(svg).toMatch(/<svg [^>]*role="img" aria-labelledby="e-title e-desc"><title id="e-title">Nordkorea/);
    expect(svg).toContain('Stand: 29. November 2026 · Von Entente contributors · Daten: CC-BY-4.0');
    expect(svg).toContain(theme === 'dark' ? DARK.background : LIGHT.background);
  });

  it.each([
    ['a file', () => svgFile(hostile(), { width: 760, palette: LIGHT }).svg],
    ['a part of a page', () => svgOfPage(staticChart(hostile(), 760), 'p', 'en-mid')],
  ])('as %s has no style, no script and no element from the file', (_, svg) => {
    const names = new Set([...svg().matchAll(/<([a-z]+)/gi)].map(([, name]) => name));
    const known = [
      'svg',
      'title',
      'desc',
      'rect',
      'text',
      'g',
      'path',
      'clipPath',
      'linearGradient',
      'stop',
      'a',
      'use',
      'defs',
      ...['metadata', 'rdf', 'dc'],
    ];
    expect([...names].filter((name) => !known.includes(name!))).toEqual([]);
    expect(svg()).not.toMatch(/ style=| on\w+="/);
    expect(svg()).not.toContain('\u0000');
  });

  it('has ids of its own where several are on one page', () => {
    const subject = shipped('dprk-russia');
    const ids = (prefix: string): string[] =>
      [...svgOfPage(staticChart(subject, 760), prefix, 'x').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set([...ids('a-'), ...ids('b-')]).size).toBe(ids('a-').length * 2);
  });
});

describe('a picture of a given shape', () => {
  const shapes = Object.keys(SHAPES) as Shape[];
  const cases = DATA.flatMap((id) => shapes.map((shape) => [id, shape] as const));

  it.each(cases)('of %s, %s, has exactly that shape, with title, span, legend and all lanes whole', (id, shape) => {
    const subject = shipped(id);
    const { svg, width, height } = svgShape(subject, shape, { palette: LIGHT });
    const { ratio, pixels } = SHAPES[shape];
    expect([width, height].every(Number.isInteger)).toBe(true);
    expect(width * ratio[1]).toBe(height * ratio[0]);
    expect(svg).toContain(`width="${width}" height="${height}"`);
    expect(svg).toContain(`>${subject.span}</text>`);
    // Labels of 13 px are at least 20 pixels tall in the PNG.
    expect((13 * pixels) / width).toBeGreaterThanOrEqual(20);
    const lowest = Math.max(...[...svg.matchAll(/<text [^>]*?y="([\d.]+)"/g)].map(([, y]) => Number(y)));
    expect(lowest).toBeLessThan(height);
  });

  it.each(shapes)('%s is made even of a file whose texts have no room', (shape) => {
    const { width, height } = svgShape(hostile(), shape, { palette: DARK, address: 'https://example.org/x/' });
    expect(width / height).toBeCloseTo(SHAPES[shape].ratio[0] / SHAPES[shape].ratio[1]);
  });
});

describe('a picture to paste', () => {
  const options = { width: 960, palette: LIGHT };
  const widths = (html: string): number[] => [...html.matchAll(/ width="(\d+)"/g)].map(([, width]) => Number(width));

  it('has a layout for phones of its own, where its labels keep their size', () => {
    const html = pictureHtml(shipped('dprk-russia'), options);
    expect(html).toMatch(/^<picture>\n<source media="\(max-width: 559px\)" srcset="data:image/);
    expect(widths(html)).toEqual([358, 960]);
    expect(html).toContain('style="max-width:100%;height:auto"');
    expect(html).toContain(
      'alt="North Korea–Russia alignment and the drone war, 2022–2026. 131 events between July 2022 and February 2026: ',
    );
  });

  it('needs none where it is as narrow as a phone', () => {
    expect(widths(pictureHtml(good(), { ...options, shape: 'story' }))).toEqual([360]);
  });

  it.each([['%#<>"&\'\\^`{|}'], ['ä € 😀'], ['a b\n c, d,']])(
    'holds %j in an address that survives an attribute',
    (text) => {
      const address = svgDataUrl(text);
      expect(address).not.toMatch(/[\s<>"&]/);
      expect(decodeURIComponent(address.slice(address.indexOf(',') + 1))).toBe(text);
    },
  );
});
