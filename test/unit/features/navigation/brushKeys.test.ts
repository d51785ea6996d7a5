import { describe, expect, it } from 'vitest';
import { brushAfterKey } from '../../../../src/features/navigation/brushKeys';
import { instant } from '../../../../src/time/instant';

const span = (from: number, to: number) => ({ from: instant(from), to: instant(to) });
const limits = { whole: span(0, 1000), shortest: 10 };

describe('a key moves one end of the brush', () => {
  it.each([
    ['ArrowLeft', 'from', [380, 600]],
    ['ArrowUp', 'from', [420, 600]],
    ['PageDown', 'from', [300, 600]],
    ['PageUp', 'to', [400, 700]],
    ['ArrowDown', 'to', [400, 580]],
    ['Home', 'from', [0, 600]],
    ['End', 'to', [400, 1000]],
    ['a', 'to', [400, 600]],
  ] as const)('%s at "%s"', (key, end, [from, to]) => {
    expect(brushAfterKey({ key, isMirrored: false }, end, span(400, 600), limits)).toEqual(span(from, to));
  });

  it.each([
    ['End', 'from', 400, [590, 600]],
    ['Home', 'to', 400, [400, 410]],
    ['PageUp', 'from', 560, [590, 600]],
  ] as const)('and not past the other: %s at "%s"', (key, end, start, [from, to]) => {
    expect(brushAfterKey({ key, isMirrored: false }, end, span(start, 600), limits)).toEqual(span(from, to));
  });

  it('the way that it points, where time runs from right to left', () => {
    const after = (key: string): unknown => brushAfterKey({ key, isMirrored: true }, 'to', span(400, 600), limits);
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'End'].map(after)).toEqual(
      [620, 580, 620, 1000].map((to) => span(400, to)),
    );
  });

  it('nor out of the overview, but leaves a brush where it reaches out of it', () => {
    expect(brushAfterKey({ key: 'PageDown', isMirrored: false }, 'from', span(40, 600), limits)).toEqual(span(0, 600));
    expect(brushAfterKey({ key: 'ArrowLeft', isMirrored: false }, 'to', span(-50, 600), limits)).toEqual(
      span(-50, 580),
    );
  });
});
