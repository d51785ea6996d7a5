import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, type Palette } from '../../../src/render/palette';
import { QUESTION } from '../../../src/render/doubt';
import { SHAPES } from '../../../src/render/shapes';
import { svgPen } from '../../../src/render/svg';
import { GROUPS, type Sample } from '../../gallery/samples';
import { CELL, drawAlone, ZOOMS } from '../../gallery/scene';
import { EVEN } from '../../property/layout/arbitraries';
import { RECORDED, recorder } from './recorder';

const SAMPLES = GROUPS.flatMap(({ samples }) => samples);
const sampleOf = (id: string): Sample => SAMPLES.find((sample) => sample.id === id)!;
const [YEARS, , DAYS] = ZOOMS.map(({ shown }) => shown);

const NAMES = [...Object.entries(SHAPES), ['question mark', QUESTION] as const];
/** A recorded line with the names of its shapes. */
const named = (line: string): string => NAMES.reduce((said, [name, d]) => said.replace(`path ${d}`, name), line);

/** What is drawn for a sample, one operation a line, without its label. */
function drawn(sample: Sample, shown = DAYS!): string[] {
  const pen = recorder();
  drawAlone(pen, sample, shown, EVEN, RECORDED);
  return pen.lines.filter((line) => !line.startsWith('text')).map(named);
}

/** The signs that a drawing can contain, each as the lines that make it. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  'a question mark': /^question mark/,
  'a dashed outline': /^(weapons|statement|treaty) .* 1.7, dash 2.4 2$/,
  'a dotted outline': /^(weapons|statement|treaty) .* 1.7, dash 1.5 1.8$/,
  'a bracket': /^path M-\.8-2\.9/,
  'an even pale stretch': /^rect .* at 24%$/,
  'dashes above and below': /^line .*, dash 3.4 3$/,
  'dots along': /^line .*, dash 2.6 3.4$/,
  'a member': /^path M0-2\.9L2\.9/,
  'a dashed link': /^line .*, dash 3 2.6$/,
  'a whole link': /^line .* 1.4$/,
  'a bar': /^rect \S+ \S+ size \S+ (4.5: \w+$|2.9: )/,
  'a fade': /^fade/,
  slices: /^line .* 4.5, dash 2.6 2.2$/,
  'a post': /^path M-1\.7-2\.9/,
  'an arrow': /^path M0-2\.9L5 0/,
  'an angle': /^path M-?4-2\.2L0 0L-?4 2\.2/,
};
const signsOf = (lines: readonly string[]): string[] =>
  Object.entries(SIGNS).flatMap(([name, sign]) => (lines.some((line) => sign.test(line)) ? [name] : []));

describe('zoomed in, with six weeks on 300 px, the chart shows', () => {
  it.each<[string, readonly string[]]>([
    ['minute', []],
    ['day', []],
    ['month', ['a bracket', 'an even pale stretch']],
    // Both ends of a year are out of view.
    ['year', ['a bracket', 'an even pale stretch']],
    ['about a day', ['a dashed outline']],
    ['about a month', ['a dashed outline', 'an even pale stretch', 'dashes above and below']],
    ['uncertain day', ['a question mark']],
    ['uncertain month', ['a question mark', 'a bracket', 'an even pale stretch']],
    ['both', ['a question mark', 'a dashed outline']],
    ['day unknown', ['a dotted outline', 'a bracket', 'dots along']],
    ['one of ten days', ['a dotted outline', 'a bracket', 'dots along']],
    ['one of two days', ['a dashed outline', 'a member', 'a dashed link']],
    ['one of two months', ['a dashed outline', 'a bracket', 'an even pale stretch', 'a dashed link']],
    ['each of three days', ['a member', 'a whole link']],
    // The mark stands at the latest of the dates.
    ['or earlier', ['a dashed outline', 'a fade']],
    ['or later', ['a dashed outline', 'a member', 'a dashed link', 'an angle']],
    ['day to day', ['a bar']],
    ['month to month', ['a bar', 'a fade']],
    ['about, perhaps', ['a question mark', 'a dashed outline', 'an even pale stretch', 'a bar', 'slices']],
    ['day unknown at the end', ['a dotted outline', 'dots along', 'a bar']],
    ['within one month', ['a fade']],
    ['ongoing when last seen', ['a bar', 'a post', 'an arrow']],
    ['ongoing', ['a bar', 'an arrow']],
    // Of which only one end is known, a mark stands there, and a fade beside it.
    ['end unknown', ['a fade']],
    ['began at an unknown time', ['a fade']],
    ['beginning unknown', ['a fade']],
  ])('%s: %j', (id, wanted) => {
    const signs = signsOf(drawn(sampleOf(id)));
    expect([...signs].sort()).toEqual([...wanted].sort());
  });
});

describe('zoomed out to years, where there is only room for a mark,', () => {
  it.each([
    ['about a day', 'day'],
    ['uncertain day', 'day'],
    ['day unknown', 'day'],
    ['one of two days', 'day'],
    ['each of three days', 'day'],
    ['one of two days', 'about a day'],
    ['one of two days', 'each of three days'],
    ['both', 'about a day'],
    ['day unknown', 'about a day'],
    ['ongoing when last seen', 'day to day'],
  ])('%s differs from %s', (one, other) => {
    const form = (id: string): string[] => drawn(sampleOf(id), YEARS).map((line) => line.replace(/ at .*?:/, ''));
    expect(form(one)).not.toEqual(form(other));
  });
});

it('every mark at three zoom levels is drawn as recorded', async () => {
  const record = SAMPLES.flatMap((sample) =>
    ZOOMS.map(({ name, shown }) => [`${sample.when} (${sample.id}), ${name}`, ...drawn(sample, shown)].join('\n  ')),
  );
  await expect(`${record.join('\n')}\n`).toMatchFileSnapshot('./uncertainty.drawings.txt');
});

/** All marks as one SVG: a row for each sample, a column for each zoom level. */
function sheet(palette: Palette): string {
  const rows = SAMPLES.flatMap((sample, row) =>
    ZOOMS.map(({ name, shown }, column) => {
      const pen = svgPen(`${name}${String(row)}`);
      drawAlone(pen, sample, shown, EVEN, palette);
      return `<svg x="${String(column * CELL.width)}" y="${String(row * CELL.height)}" width="${String(CELL.width)}" height="${String(CELL.height)}" viewBox="0 40 ${String(CELL.width)} ${String(CELL.height)}">${pen.markup()}</svg>`;
    }),
  );
  const size = `width="${String(CELL.width * ZOOMS.length)}" height="${String(CELL.height * SAMPLES.length)}"`;
  const open = `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="sans-serif">`;
  return [open, `<rect width="100%" height="100%" fill="${palette.background}"/>`, ...rows, '</svg>', ''].join('\n');
}

describe('as SVG', () => {
  it('every mark is as recorded', async () => {
    await expect(sheet(LIGHT)).toMatchFileSnapshot('../../gallery/marks.svg');
  });

  it.each([
    ['dark', DARK],
    ['on background', { ...LIGHT, background: '#ffffff' }],
  ])('%s, only colours change', (_, palette) => {
    const bare = (text: string): string => text.replace(/#[0-9a-f]{6}/g, '#');
    expect(bare(sheet(palette))).toBe(bare(sheet(LIGHT)));
  });
});
