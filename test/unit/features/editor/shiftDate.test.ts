import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftDate, stepsIn } from '../../../../src/features/editor/document/shiftDate';
import { DAY } from '../../../../src/time/instant';

describe('a date moves by what it is known to', () => {
  it.each([
    ['2014-03-31', 1, '2014-04-01'],
    ['2012-02-28', 1, '2012-02-29'],
    ['2014-01', -1, '2013-12'],
    ['1944~', 2, '1946~'],
    ['0001', -1, '0000'],
    ['-0044-03', 10, '-0043-01'],
    ['2014-03-12?', -12, '2014-02-28?'],
    ['2014-03-12/2014-03-20', 3, '2014-03-15/2014-03-23'],
    ['2014-03/..', 1, '2014-04/..'],
    ['2014/2014-03-31', 1, '2015/2015-03-31'],
    ['2014-01/2014-01-31', 1, '2014-02/2014-02-28'],
  ])('%s by %i', (edtf, steps, expected) => {
    expect(shiftDate(edtf, steps)).toBe(expected);
  });

  it.each(['[2014,2015]', '2014-21', '201X', '2014-03-12T10:00Z', '../..'])('but %s stays', (edtf) => {
    expect([shiftDate(edtf, 3), stepsIn(edtf, 1e15)]).toEqual([edtf, 0]);
  });

  it.each([
    ['2014-03-12/2014-03-20', 'from', 3, '2014-03-15/2014-03-20'],
    ['2014-03-12/2014-03-20', 'to', -2, '2014-03-12/2014-03-18'],
    ['2014/2014-03-31', 'to', 1, '2014/2014-04-01'],
    ['2014-03/..', 'from', 1, '2014-04/..'],
    // An open end has no day to move, a single date has no ends, and no end passes the other.
    ['2014-03/..', 'to', 1, '2014-03/..'],
    ['2014-03', 'to', 1, '2014-03'],
    ['2014-03-12/2014-03-20', 'from', 30, '2014-03-12/2014-03-20'],
  ] as const)('the end of %s (%s) by %i', (edtf, moved, steps, expected) => {
    expect(shiftDate(edtf, steps, moved)).toBe(expected);
  });

  it('there and back', () => {
    const day = fc
      .integer({ min: -700_000, max: 20_000 })
      .map((n) => new Date(n * DAY).toISOString().slice(0, 10))
      .chain((text) => fc.constantFrom(text, text.slice(0, 7), text.slice(0, 4)));
    fc.assert(
      fc.property(day, fc.integer({ min: -300, max: 300 }), (edtf, steps) => {
        expect(shiftDate(shiftDate(edtf, steps), -steps)).toBe(edtf);
      }),
    );
  });

  it('by as many steps as the way is long', () => {
    expect([stepsIn('2014-03-12', 5.4 * DAY), stepsIn('2014-03', 5.4 * DAY), stepsIn('2014', -400 * DAY)]).toEqual([
      5, 0, -1,
    ]);
  });
});
