import { describe, expect, it } from 'vitest';
import { DARK, LIGHT } from '../../../src/draw/palette';
import { stillOf, ways } from '../../../src/still/picture';
import { svgFile, svgOfPage } from '../../../src/still/svg';
import { DATA, good, hostile, shipped } from './made';

const WIDTHS = [1200, 760, 380] as const;
const CASES = DATA.flatMap((id) => WIDTHS.map((width) => [id, width] as const));

describe('a picture that stands still', () => {
  it.each(CASES)('of %s, %i px wide, counts or places every event, and names as many as fit', (id, width) => {
    const subject = shipped(id);
    const { scene, density } = stillOf(subject, width);
    const boxes = scene.lanes.flatMap((lane) => lane.boxes);
    const counted = scene.lanes.flatMap((lane) => lane.density).reduce((sum, { count }) => sum + count, 0);
    const running = scene.lanes.reduce((sum, lane) => sum + lane.running, 0);
    expect(boxes.length + counted + running).toBe(subject.table.count);
    expect(density).toBe(boxes.length < subject.table.count);
    expect(boxes.filter(({ label }) => label !== '').length / subject.table.count).toBeGreaterThan(
      { 1200: 0.5, 760: 0.38, 380: 0.3 }[width],
    );
  });

  it.each(CASES)('of %s, %i px wide, keeps its labels apart and inside', (id, width) => {
    const { scene } = stillOf(shipped(id), width);
    const labels = scene.lanes.flatMap(({ boxes }) => boxes).filter(({ label, bar }) => label !== '' && !bar);
    for (const one of labels) {
      expect(one.labelX + one.labelWidth).toBeLessThanOrEqual(width);
      for (const other of labels) {
        if (one === other || one.y !== other.y) continue;
        expect(one.labelX + one.labelWidth <= other.labelX || other.labelX + other.labelWidth <= one.labelX).toBe(true);
      }
    }
  });

  it('is as tall as its labels need, and no taller than a window or a sheet of paper lets it be', () => {
    expect(stillOf(good(), 1200).scene.frame.height).toBeLessThan(260);
    for (const [id, width] of CASES)
      expect(stillOf(shipped(id), width).scene.frame.height).toBeLessThanOrEqual(width < 560 ? 1500 : 1000);
    expect(stillOf(good(), 1200, 500).scene.frame.height).toBe(500);
  });

  it('has the heads of its lanes above them where it is narrow, and beside them where it is not', () => {
    expect(stillOf(good(), 380).scene.frame.plotLeft).toBe(0);
    expect(stillOf(good(), 760).scene.frame.plotLeft).toBeGreaterThan(100);
  });

  it('leads from each event that has a place to its entry, without taking part in the order of the keyboard', () => {
    const subject = good();
    const markup = ways(subject, stillOf(subject, 760).scene);
    expect(markup.match(/<a href="#event-[\w-]+" tabindex="-1"><title>/g)).toHaveLength(2);
    expect(markup).toContain('<title>8 December 1987: INF Treaty signed</title>');
  });
});

describe('a picture as a file', () => {
  it('is as recorded', () => {
    const { svg } = svgFile(good(), { width: 420, palette: LIGHT });
    expect(svg.replaceAll('><', '>\n<')).toMatchSnapshot();
  });

  it('is the same every time', () => {
    const once = svgFile(shipped('nato-enlargement'), { width: 760, palette: DARK });
    expect(svgFile(shipped('nato-enlargement'), { width: 760, palette: DARK })).toEqual(once);
  });

  it.each(['light', 'dark'] as const)('says in words what it shows and as of when (%s)', (theme) => {
    const { svg } = svgFile(shipped('dprk-russia', 'de'), { width: 1200, palette: theme === 'dark' ? DARK : LIGHT });
    expect(svg).toMatch(/<svg [^>]*role="img" aria-labelledby="e-title e-desc"><title id="e-title">Nordkorea/);
    expect(svg).toContain('Stand: 22. November 2026 · Von Entente contributors · Daten: CC-BY-4.0');
    expect(svg).toContain(theme === 'dark' ? DARK.paper : LIGHT.paper);
  });

  it.each([
    ['a file', () => svgFile(hostile(), { width: 760, palette: LIGHT }).svg],
    ['a part of a page', () => svgOfPage(hostile(), stillOf(hostile(), 760), 'p', 'en-mid')],
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
    ];
    expect([...names].filter((name) => !known.includes(name!))).toEqual([]);
    expect(svg()).not.toMatch(/ style=| on\w+="/);
    expect(svg()).not.toContain('\u0000');
  });

  it('has ids of its own where several stand on one page', () => {
    const subject = shipped('dprk-russia');
    const ids = (prefix: string): string[] =>
      [...svgOfPage(subject, stillOf(subject, 760), prefix, 'x').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set([...ids('a-'), ...ids('b-')]).size).toBe(ids('a-').length * 2);
  });
});
