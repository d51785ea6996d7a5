import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/time/edtf';
import { extentOf } from '../../../src/time/extent';
import { DAY } from '../../../src/time/instant';

/**
 * The literal test cases of two other parsers: python-edtf (bounds) and edtf-validate (lists of valid and invalid texts).
 * They are not part of this repository: `DATASETS` names the folder that holds `edtf-cases`, and without it nothing runs.
 */
const DATASETS = process.env['DATASETS'];

interface Case {
  readonly input: string | null;
  readonly valid?: boolean;
  readonly list?: string;
  readonly lower_strict?: string;
  readonly upper_strict?: string;
  readonly flags?: readonly string[];
}

function cases(file: string): Case[] {
  if (DATASETS === undefined) return [];
  const lines = readFileSync(join(DATASETS, 'edtf-cases', file), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Case).filter(({ input }) => input !== null);
}

const FAR = 'years beyond ±270,000 are refused: no instant holds them';
const SPACES = 'python-edtf takes spaces after the commas of a set, edtf-validate does not; we do';
const TIMES = 'edtf-validate knows no times in intervals; ISO 8601-1 does, and so do we';
const INSIDE = 'the end may lie after the start: an interval is refused only where no reading of it goes forward';

/** Texts that we accept and they reject, or the other way round. */
const VALIDITY: Readonly<Record<string, string>> = {
  Y170000002: FAR,
  'Y-170000002': FAR,
  Y17E7: FAR,
  'Y-17E7': FAR,
  Y17101E4S3: FAR,
  Y3388E2S3: FAR,
  Y171010000S3: FAR,
  '[1667,1668, 1670..1672]': SPACES,
  '{-1667,1668, 1670..1672}': SPACES,
  '2005-07-25T10:10:10Z/2006-01-01T10:10:10Z': TIMES,
  '2005-07-25T10:10:10Z/2006-01': TIMES,
  '2005-07-25/2006-01-01T10:10:10Z': TIMES,
  '0000-01-03/0000-01': INSIDE,
  '0000-02/0000': INSIDE,
  '2004-06-11%/2004-%06': INSIDE,
  '2004-06-11%/2004-06~': INSIDE,
  'Y-61000/-2000': 'edtf-validate takes no Y in intervals; nothing in the standard forbids it',
};

const CLOCK = 'their bounds are whole days, ours go as far as the time does';
const UNKNOWN = 'they put an unknown end ten years away; we leave it unknown';
const DIGITS = 'their strict bounds are the estimate, ours the years that share its digits, as the standard says';

/** Texts with other bounds. */
const BOUNDS: Readonly<Record<string, string>> = {
  '2001-02-03T09:30:01': CLOCK,
  '2004-01-01T10:10:10Z': CLOCK,
  '2004-01-01T10:10:10+05:00': CLOCK,
  '1985-04-12T23:20:30': CLOCK,
  '/2006': UNKNOWN,
  '2004-06-01/': UNKNOWN,
  '1984-06-02?/': UNKNOWN,
  '2010-24': 'they end a winter with December; it runs into February',
  '1950S2': DIGITS,
  '1953S2': DIGITS,
  '1953S3': DIGITS,
};

const bound = (text: string): number =>
  text.endsWith('inf') ? (text.startsWith('-') ? -Infinity : Infinity) : Date.parse(text.replace(/^-/, '-00'));

const isValid = ({ valid, list }: Case): boolean => valid ?? !list!.startsWith('invalid');

describe.skipIf(DATASETS === undefined)('the test cases of other parsers (where DATASETS names their folder)', () => {
  const all = [...cases('bounds-python-edtf.jsonl'), ...cases('lists-edtf-validate.jsonl')];

  it('are complete', () => {
    expect(all.length).toBe(289);
  });

  it('are accepted and refused alike, except for the listed differences', () => {
    const other = all.filter((one) => parseEdtf(one.input!).ok !== isValid(one)).map(({ input }) => input!);
    expect([...new Set(other)].sort()).toEqual(Object.keys(VALIDITY).sort());
  });

  it('have the same bounds, except for the listed differences', () => {
    const other = all.filter(({ input, lower_strict: lower, upper_strict: upper }) => {
      const read = parseEdtf(input!);
      if (!read.ok || lower === undefined) return false;
      const { from, to } = extentOf(read.value);
      return from !== bound(lower) || to !== bound(upper!) + DAY;
    });
    expect(other.map(({ input }) => input!).sort()).toEqual(Object.keys(BOUNDS).sort());
  });

  it('have the same qualifiers', () => {
    // They have three flags: uncertain, approximate, both.
    const doubts = all
      .filter(({ flags }) => flags)
      .map(({ input, flags }) => {
        const read = parseEdtf(input!);
        const own = read.ok ? extentOf(read.value).flags : 0;
        const [uncertain, approximate, both] = flags!.map((flag) => flag === 'True');
        return [input, Boolean(own & 64) === (uncertain || both), Boolean(own & 32) === (approximate || both)];
      });
    expect(doubts.filter(([, a, b]) => !a || !b)).toEqual([]);
    expect(doubts.length).toBeGreaterThan(20);
  });
});
