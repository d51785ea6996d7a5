import { describe, expect, it } from 'vitest';
import type { IssueCode } from '../../../src/intake/codes';
import { issueInWords, issueSays, pathInWords } from '../../../src/intake/say';
import type { Issue } from '../../../src/intake/types';
import { de } from '../../../src/intake/words/de';
import { en } from '../../../src/intake/words/en';

/** More than any sentence needs. */
const PARAMS = {
  ...{ limit: 1_000_000, bracket: '}', line: 3, hidden: 'U+00A0', looks: 'list', reads: 1, status: 404, field: 'when' },
  ...{ left: 'event', expected: 'date', write: '"x"', meant: 'kinds', count: 3, options: 'a, b', min: 1, max: 5 },
  ...{ why: 'scheme', scheme: 'file', reason: 'empty', part: '', offset: 0, or: '', list: 'actors', id: 'a' },
};

const codes = Object.keys(en.says) as IssueCode[];
const issue = (code: IssueCode): Issue => ({ level: 'error', code, at: '/events/3/when', saw: 'SEEN', params: PARAMS });

describe('every issue is said in both languages', () => {
  it('has the same codes in each', () => {
    expect(Object.keys(de.says).sort()).toEqual([...codes].sort());
  });

  it.each(codes)('%s', (code) => {
    const [english, german] = [issueSays(issue(code), en), issueSays(issue(code), de)];
    for (const says of [english, german]) {
      expect(says).toMatch(/^events\[3\]\.when: ./);
      expect(says).toMatch(/[.?]$/);
      expect(says).not.toMatch(/undefined|NaN|\[object|\$\{| {2}/);
    }
    expect(english).not.toBe(german);
    expect(english).not.toMatch(/[„]/);
    expect(german).not.toMatch(/”/);
  });
});

describe('issueInWords', () => {
  it.each([
    [
      { line: 12, column: 5 },
      'Line 12, column 5, events[3].when: The field "when" is missing and must be there. The event is left out.',
    ],
    [{}, 'events[3].when: The field "when" is missing and must be there. The event is left out.'],
  ])('says place, fault and loss: %j', (place, said) => {
    expect(issueInWords({ ...issue('missing'), ...place }, en)).toBe(said);
  });

  it('lets the time room say what is wrong with a date', () => {
    const params = { reason: 'day-first', part: '30.11.2026', offset: 0, write: '2026-11-30', or: '', left: 'field' };
    expect(issueInWords({ ...issue('date'), saw: '30.11.2026', params }, de)).toBe(
      'events[3].when: „30.11.2026“: Zuerst steht das Jahr, dann der Monat. Schreiben Sie 2026-11-30. Das Feld entfällt.',
    );
  });
});

describe('pathInWords writes a pointer as programs do', () => {
  it.each([
    ['', ''],
    ['/title', 'title'],
    ['/events/3/claims/0/by', 'events[3].claims[0].by'],
    ['/a~1b/~0', 'a/b.~'],
    ['/\u001b[31m', '\ufffd[31m'],
  ])('%j', (pointer, words) => {
    expect(pathInWords(pointer)).toBe(words);
  });
});
