import { describe, expect, it } from 'vitest';
import { formatIssueText } from '../../../src/format/formatIssue';
import { de } from '../../../src/format/messages/de';
import { en } from '../../../src/format/messages/en';
import { readTimeline } from '../../../src/format/read';
import { parseEdtf } from '../../../src/time/edtf';
import { likelyMeaning } from '../../../src/time/likelyMeaning';

const file = (when: unknown): string =>
  JSON.stringify({ format: 1, title: 'T', events: [{ id: 'a', when, title: 'A' }] });
const said = (when: unknown, messages = en): string[] =>
  readTimeline(file(when)).issues.map(
    (issue) => `${issue.level} ${formatIssueText(issue, messages).replace(/[\u2009\u00a0\u202f]/g, ' ')}`,
  );

describe('a valid date that more likely means something else is read as it stands, with a warning of both readings', () => {
  it.each([
    ['1936-39', 'last third of 1936', 'the years 1936 to 1939', '1936/1939'],
    ['1917-22', 'summer 1917', 'the years 1917 to 1922', '1917/1922'],
    ['1939-40', 'first half of 1939', 'the years 1939 to 1940', '1939/1940'],
    ['2001-34', '2nd quarter of 2001', 'the years 2001 to 2034', '2001/2034'],
    ['1991-08-24/9999-12-31', '24 August 1991 – 31 December 9999', 'that there is no end', '1991-08-24/..'],
    ['1991/9999', '1991–9999', 'that there is no end', '1991/..'],
  ])('%s', (when, reading, meaning, suggestion) => {
    expect(said(when)).toEqual([
      `warning events[0].when: “${when}” is read as “${reading}”. If it means ${meaning}, write ${suggestion}.`,
    ]);
    expect(readTimeline(file(when)).file!.events).toHaveLength(1);
    expect(said(when, de)).toHaveLength(1);
  });

  it.each(['1936-21', '1945-39', '2014-21', '2014-24', '1936-12', '1936-39~', '1914/1918', '9999', '1991/..'])(
    'but not %s',
    (when) => {
      expect(said(when)).toEqual([]);
    },
  );

  it('what is suggested has one reading', () => {
    for (let year = 1000; year < 2100; year++)
      for (let end = 21; end <= 41; end++) {
        const suggestion = likelyMeaning(`${String(year)}-${String(end)}`);
        if (suggestion === '') continue;
        expect(parseEdtf(suggestion).ok).toBe(true);
        expect(likelyMeaning(suggestion)).toBe('');
      }
  });
});

/** Advice for what people write. Where a text may mean two things, both are offered. */
describe('an invalid date is answered with what its author meant', () => {
  it.each([
    ['1991-present', '1991/..', null],
    ['1991–', '1991/..', null],
    ['1991-08-24/now', '1991-08-24/..', null],
    ['1914 or 1915', '[1914,1915]', null],
    ['1914–1918', '1914/1918', null],
    ['2014-03-12\n', '2014-03-12', null],
    ['+1987-00-00T00:00:00Z', '1987', null],
    ['+1987-12-08T00:00:00Z', '1987-12-08', null],
    ['-0044-00-00T00:00:00Z', '-0043', '-0044'],
    ['-300-02-04', '-0299-02-04', '-0300-02-04'],
    ['-44', '-0043', '-0044'],
    ['2024年2月24日', '2024-02-24', null],
    ['2024年', '2024', null],
    ['Q1 2022', '2022-33', null],
    ['2022 Q4', '2022-36', null],
    ['44615', '2022-02-23', 'Y44615'],
    ['5 Nisan 5784', null, null],
    ['5 March 2567', null, null],
    ['12000', 'Y12000', null],
  ])('%j', (text, suggestion, alternative) => {
    const result = parseEdtf(text);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect([result.error.suggestion, result.error.alternative]).toEqual([suggestion, alternative]);
  });
});
