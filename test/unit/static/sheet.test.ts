import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAPER } from '../../../src/static/patterns';
import { svgPoster, svgSheet } from '../../../src/static/sheet';
import { good, shipped, staticTimelineOf, tableOf } from './fixtures';

const LOOK = { palette: PAPER, prefix: 'p', isPatterned: true } as const;
const sizeOf = (svg: string): [number, number] => {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)!;
  return [Number(width), Number(height)];
};

describe('a picture for a landscape sheet', () => {
  it.each(['dprk-russia', 'arms-control', 'nato-enlargement'])('of %s fits A4, with all lanes and its legend', (id) => {
    const { svg } = svgSheet(shipped(id), LOOK);
    const [width, height] = sizeOf(svg);
    expect(width / height).toBeCloseTo(277 / 184, 1);
    expect(svg).toContain('Data: ');
    expect(svg.match(/font-weight="600"/g)!.length).toBeGreaterThan(5);
  });

  it('tells every hue by a pattern too, but conflict, which is plain', () => {
    const { svg } = svgSheet(shipped('dprk-russia'), LOOK);
    const drawn = svg.replace(/<defs><pattern.*?<\/defs>/, '');
    const shapes = [...drawn.matchAll(/<(?:path|rect)([^>]*)\/>/g)].map(([, attributes]) => attributes!);
    for (const [hue, pattern] of [
      [PAPER.hues[0], 'url(#p-coop)'],
      [PAPER.hues[1], 'url(#p-neutral)'],
    ] as const) {
      const filled = shapes.flatMap((shape, at) =>
        shape.includes(`fill="${hue}"`) && !/opacity/.test(shape) ? [shapes[at + 1] ?? ''] : [],
      );
      expect(filled.length).toBeGreaterThan(3);
      expect(filled.filter((next) => !next.includes(pattern))).toEqual([]);
    }
    expect(svg.match(/<pattern id="p-[a-z-]+"/g)).toHaveLength(4);
    const conflict = shapes.findIndex((shape) => shape.includes(`fill="${PAPER.hues[2]}"`));
    expect(shapes[conflict + 1]).not.toContain('url(');
  });

  it('has in its legend only what it shows', () => {
    const { svg } = svgSheet(good(), LOOK);
    expect(svg).toContain('>Treaties</text>');
    expect(svg).not.toContain('>Sanctions</text>');
  });
});

describe('a poster', () => {
  const svgs = svgPoster(shipped('dprk-russia'), 3, LOOK);
  const slices = svgs.map((svg) =>
    [...svg.matchAll(/<svg x="(\d+)"[^>]*viewBox="(\S+) 0 (\S+) /g)].map((found) => found.slice(1).map(Number)),
  );

  it('has sheets of one size, each with the names of the lanes and its share of the time, without a gap', () => {
    expect(new Set(svgs.map((svg) => String(sizeOf(svg)))).size).toBe(1);
    const [[names, first]] = slices as [[number[], number[]]];
    expect(names).toEqual([0, 0, first[1]]);
    slices.forEach(([own, share], at) => {
      expect(own).toEqual(names);
      expect(share![0]).toBe(first[0]);
      expect(share![1]).toBeCloseTo(first[1]! + at * first[2]!);
    });
  });

  it('says on each sheet which it is, and where it is cut and glued', () => {
    svgs.forEach((svg, at) => {
      expect(svg).toContain(`Sheet ${String(at + 1)} of 3`);
      expect(svg.includes('Glue here')).toBe(at > 0);
      expect(svg.includes('Cut here')).toBe(at < 2);
    });
  });

  // The legend was once laid out over the whole poster.
  it('has its legend within the first sheet', () => {
    const [width] = sizeOf(svgs[0]!);
    const beside = svgs[0]!.slice(svgs[0]!.lastIndexOf('</defs>'));
    const places = [...beside.matchAll(/<text x="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(places.length).toBeGreaterThan(10);
    expect(places.filter((x) => x > width)).toEqual([]);
  });

  it('for readers from right to left begins at the right, and is cut at the left', () => {
    const table = tableOf(readFileSync('test/fixtures/languages/arabic.json', 'utf8'));
    const [first, second] = svgPoster(staticTimelineOf(table, 'ar'), 2, LOOK) as [string, string];
    for (const svg of [first, second]) expect(svg).toContain('<g transform="matrix(-1 0 0 1 ');
    expect([first.includes('→'), first.includes('اقطع هنا ←'), second.includes('ألصق هنا ←')]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('has lanes, legend and title once, to which the other sheets refer', () => {
    expect(svgs.map((svg) => svg.includes('<g id="p-poster">'))).toEqual([true, false, false]);
    expect(svgs.map((svg) => svg.split('href="#p-poster"').length - 1)).toEqual([2, 2, 2]);
  });
});
