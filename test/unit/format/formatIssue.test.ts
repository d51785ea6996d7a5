import { describe, expect, it } from 'vitest';
import type { IssueCode } from '../../../src/format/codes';
import { formatIssue, formatIssueText, formatPath } from '../../../src/format/formatIssue';
import type { Issue } from '../../../src/format/types';
import { issueTexts as de } from '../../../src/format/messages/de';
import { en } from '../../../src/format/messages/en';

/** More params than any message needs. */
const PARAMS = {
  ...{
    limit: 1_000_000,
    bracket: '}',
    line: 3,
    column: 4,
    read: '9',
    codePoint: 'U+00A0',
    format: 'table',
    resembles: 'list',
    supported: 1,
    status: 404,
    field: 'when',
  },
  ...{ omitted: 'event', expected: 'date', suggestion: '"x"', count: 3, options: 'a, b', min: 1, max: 5 },
  ...{ scheme: 'file', meaning: 'years', part: '', offset: 0, alternative: '', list: 'actors', id: 'a' },
};

const codes = Object.keys(en.sentences) as IssueCode[];
const issue = (code: IssueCode): Issue => ({
  level: 'error',
  code,
  at: '/events/3/when',
  input: 'SEEN',
  params: { ...PARAMS, reason: code === 'date' ? 'empty' : 'scheme' },
});

describe('every issue has a message in both languages', () => {
  it('has the same codes in each', () => {
    expect(Object.keys(de.sentences).sort()).toEqual([...codes].sort());
  });

  it.each(codes)('%s', (code) => {
    const [english, german] = [formatIssueText(issue(code), en), formatIssueText(issue(code), de)];
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

describe('formatIssue', () => {
  it.each([
    [
      { line: 12, column: 5 },
      'Line 12, column 5, events[3].when: The required field "when" is missing. The event is left out.',
    ],
    [{}, 'events[3].when: The required field "when" is missing. The event is left out.'],
  ])('gives the place, the problem and the consequence: %j', (place, said) => {
    expect(formatIssue({ ...issue('missing'), ...place }, en)).toBe(said);
  });

  it('takes the message about a wrong date from time/', () => {
    const params = {
      reason: 'day-first',
      part: '30.11.2026',
      offset: 0,
      suggestion: '2026-11-30',
      alternative: '',
      omitted: 'field',
    };
    expect(formatIssue({ ...issue('date'), input: '30.11.2026', params }, de)).toBe(
      'events[3].when: „30.11.2026“: Zuerst kommt das Jahr, dann der Monat. Schreiben Sie 2026-11-30. Das Feld entfällt.',
    );
  });
});

describe('formatPath writes a pointer as code does', () => {
  it.each([
    ['', ''],
    ['/title', 'title'],
    ['/events/3/claims/0/by', 'events[3].claims[0].by'],
    ['/a~1b/~0', 'a/b.~'],
    ['/\u001b[31m', '\ufffd[31m'],
  ])('%j', (pointer, words) => {
    expect(formatPath(pointer)).toBe(words);
  });
});
