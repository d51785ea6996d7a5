import { describe, expect, it } from 'vitest';
import { drawBox } from '../../../src/draw/boxes';
import { SHAPES } from '../../../src/draw/shapes';
import { utc, type Span } from '../../../src/time/instant';
import type { Sample } from '../../gallery/samples';
import { sceneFor, tableOf } from '../../gallery/scene';
import { EVEN } from '../../property/layout/worlds';
import { RECORDED, recorder } from './recorder';

const DECADES: Span = { from: utc(2000), to: utc(2040) };
const MONTHS: Span = { from: utc(2024, 7), to: utc(2025, 3) };
const DAYS: Span = { from: utc(2024, 10), to: utc(2024, 10, 11) };

/** What is drawn of an event that stands alone on a plot of 400 pixels. */
function drawn(when: string, shown: Span, kind: Sample['kind'] = 'deed', asOf?: string): string {
  const table = tableOf([{ id: 'event', when, kind, ...(asOf && { asOf }) }]);
  const scene = sceneFor(table, Uint32Array.of(0), shown, EVEN, { width: 400, height: 48 });
  const pen = recorder();
  for (const box of scene.lanes[0]!.boxes) drawBox(pen, table, box, RECORDED, { left: 0, right: 400 });
  const text = pen.lines.join('\n');
  return Object.entries(SHAPES).reduce((said, [name, d]) => said.replaceAll(`path ${d}`, name), text);
}

describe('a point in time', () => {
  it('is a mark, filled for a deed, with its label beside it', () => {
    expect(drawn('2024-10-04', MONTHS)).toMatchInlineSnapshot(`
      "weapons at 157.2 58: conflict
      text "2024-10-04" at 74.2 62.5: label ink"
    `);
  });

  it('is hollow for words, and of the shape of its family', () => {
    expect(drawn('2024-10-04', MONTHS, 'words')).toMatchInlineSnapshot(`
      "statement at 157.2 58: paper, line cooperation 1.7
      text "2024-10-04" at 74.2 62.5: label ink"
    `);
    expect(drawn('2024-10-04', MONTHS, 'pact')).toMatchInlineSnapshot(`
      "treaty at 157.2 58: cooperation
      text "2024-10-04" at 74.2 62.5: label ink"
    `);
  });

  it('is dashed where it is approximate, and carries a question mark where it is uncertain', () => {
    expect(drawn('2024-10-04~', MONTHS)).toMatchInlineSnapshot(`
      "weapons at 157.2 58: paper
      weapons at 157.2 58: conflict, at 35%
      weapons at 157.2 58: line conflict 1.7, dash 2.4 2
      text "2024-10-04~" at 67.2 62.5: label ink"
    `);
    expect(drawn('2024-10-04?', MONTHS)).toMatchInlineSnapshot(`
      "weapons at 157.2 58: conflict
      path M5.6-5.6C5.6-6.9 6.4-7.6 7.5-7.6C8.6-7.6 9.4-6.9 9.4-5.9C9.4-4.7 7.5-4.6 7.5-3.1M7.5-1.7V-1.2 at 157.2 58: line conflict 1.4
      text "2024-10-04?" at 67.2 62.5: label ink"
    `);
  });

  it('is a stretch in which it lies somewhere, from where that is as long as a mark', () => {
    expect(drawn('2024-10', DECADES)).toMatchInlineSnapshot(`
      "weapons at 247.9 58: conflict
      text "2024-10" at 185.9 62.5: label ink"
    `);
    expect(drawn('2024-10', MONTHS)).toMatchInlineSnapshot(`
      "rect 151.4 62 size 51 7: conflict, at 24%
      path M-.8-4.5H.8V4.5H-.8Z at 152.2 65.5: conflict, at 80%
      path M-.8-4.5H.8V4.5H-.8Z at 201.7 65.5: conflict, at 80%
      weapons at 158.4 52: conflict
      text "2024-10" at 170.4 56.5: label ink"
    `);
    expect(drawn('2024-10-04', DAYS)).toMatchInlineSnapshot(`
      "rect 120 62 size 40 7: conflict, at 24%
      path M-.8-4.5H.8V4.5H-.8Z at 120.8 65.5: conflict, at 80%
      path M-.8-4.5H.8V4.5H-.8Z at 159.2 65.5: conflict, at 80%
      weapons at 127 52: conflict
      text "2024-10-04" at 139 56.5: label ink"
    `);
  });
});

describe('something that lasted', () => {
  it('is a bar, whole where it is certain', () => {
    expect(drawn('2024-08-10/2024-12-24', MONTHS)).toMatchInlineSnapshot(`
      "rect 65.8 62 size 225.5 7: conflict
      weapons at 72.8 52: conflict
      text "2024-08-10/2024-12-24" at 84.8 56.5: label ink"
    `);
  });

  it('fades where its ends are known to the month', () => {
    expect(drawn('2024-08/2024-12', MONTHS)).toMatchInlineSnapshot(`
      "fade 51 62 size 51 7: conflict 8% to 100%
      fade 251.9 62 size 51 7: conflict 100% to 8%
      rect 102.1 62 size 149.8 7: conflict
      weapons at 58 52: conflict
      text "2024-08/2024-12" at 70 56.5: label ink"
    `);
  });

  it('fades in and out where nothing of it is certain', () => {
    expect(drawn('2024/2024', MONTHS)).toMatchInlineSnapshot(`
      "fade -50 62 size 51.6 7: conflict 51.1% to 60%
      fade 1.6 62 size 301.2 7: conflict 60% to 8%
      weapons at 13 52: conflict
      text "2024/2024" at 25 56.5: label ink"
    `);
  });

  it('ends in an arrow where it goes on, after a post where somebody looked', () => {
    expect(drawn('2024-08-10/..', MONTHS, 'deed', '2025-01-31')).toMatchInlineSnapshot(`
      "rect 65.8 62 size 288.1 7: conflict
      path M-1.7-5H0V5H-1.7Z at 353.9 65.5: conflict
      path M0-4L6 0L0 4Z at 356.4 65.5: conflict
      weapons at 72.8 52: conflict
      text "2024-08-10/.." at 84.8 56.5: label ink"
    `);
  });

  it('is hollow for words', () => {
    expect(drawn('2024-08-10/2024-12-24', MONTHS, 'words')).toMatchInlineSnapshot(`
      "rect 66.6 62.8 size 223.9 5.4: paper, line cooperation 1.6
      statement at 72.8 52: paper, line cooperation 1.7
      text "2024-08-10/2024-12-24" at 84.8 56.5: label ink"
    `);
  });

  it('of ages is cut near the plot, and its label stays in view', () => {
    const text = drawn('1900/2100', DAYS);
    for (const [, x] of text.matchAll(/(?:rect|fade|line) (-?[\d.]+)/g))
      expect(Math.abs(Number(x))).toBeLessThanOrEqual(450);
    expect(text).toContain('text "1900/2100" at 25 ');
  });

  it('is a mark where it is too short to be seen as a bar', () => {
    expect(drawn('2024-08-10/2024-12-24', DECADES)).toMatchInlineSnapshot(`
      "weapons at 248 58: conflict
      text "2024-08-10/2024-12-24" at 88 62.5: label ink"
    `);
  });
});
