import { describe, expect, it } from 'vitest';
import { SHAPES } from '../../../src/render/shapes';
import type { Family } from '../../../src/format/types';

const SIZE = 12;
const FAMILIES = Object.keys(SHAPES) as Family[];

/** A mark of 12 px in black, pixel by pixel, 0 to 255. */
function painted(family: Family, filled: boolean): Uint8ClampedArray {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = SIZE + 4;
  const pen = canvas.getContext('2d')!;
  pen.translate(SIZE / 2 + 2, SIZE / 2 + 2);
  pen.scale(SIZE / 14, SIZE / 14);
  pen.lineWidth = 1.7;
  const path = new Path2D(SHAPES[family]);
  if (filled) pen.fill(path);
  else pen.stroke(path);
  return pen.getImageData(0, 0, canvas.width, canvas.height).data.filter((_, at) => at % 4 === 3);
}

const ink = (mark: Uint8ClampedArray): number => mark.reduce((sum, value) => sum + value, 0) / 255;

/** The share of painted area that only one of two marks has: 0 for the same mark. */
function difference(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  const apart = one.reduce((sum, value, at) => sum + Math.abs(value - other[at]!), 0) / 255;
  return apart / Math.max(ink(one), ink(other));
}

describe.each([
  ['filled', true, 0.25],
  ['hollow', false, 0.5],
])('symbols of 12 px in one colour, %s', (_, filled, least) => {
  const pairs = FAMILIES.flatMap((one, at) => FAMILIES.slice(at + 1).map((other) => [one, other] as const));

  it.each(pairs)('%s differs visibly from %s', (one, other) => {
    expect(difference(painted(one, filled), painted(other, filled))).toBeGreaterThan(least);
  });
});

describe('each symbol', () => {
  it.each(FAMILIES)('%s stays within 7 px of its middle', (family) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', SHAPES[family]);
    element.append(path);
    document.body.append(element);
    const { x, y, width, height } = path.getBBox();
    expect(Math.max(-x, -y, x + width, y + height)).toBeLessThanOrEqual(7);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(6);
    element.remove();
  });
});
