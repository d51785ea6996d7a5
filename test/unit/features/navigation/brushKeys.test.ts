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
    expect(brushAfterKey(key, end, span(400, 600), limits)).toEqual(span(from, to));
  });

  it.each([
    ['End', 'from', 400, [590, 600]],
    ['Home', 'to', 400, [400, 410]],
    ['PageUp', 'from', 560, [590, 600]],
  ] as const)('and not past the other: %s at "%s"', (key, end, start, [from, to]) => {
    expect(brushAfterKey(key, end, span(start, 600), limits)).toEqual(span(from, to));
  });

  it('nor out of the overview, but leaves a brush where it reaches out of it', () => {
    expect(brushAfterKey('PageDown', 'from', span(40, 600), limits)).toEqual(span(0, 600));
    expect(brushAfterKey('ArrowLeft', 'to', span(-50, 600), limits)).toEqual(span(-50, 580));
  });
});
