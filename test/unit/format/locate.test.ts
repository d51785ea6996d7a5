import { describe, expect, it } from 'vitest';
import type { IssueCode } from '../../../src/format/codes';
import { locateIssues } from '../../../src/format/locate';
import type { Issue } from '../../../src/format/types';

const TEXT = `{
  "a": [1, {"b~/c": "x\\"]"}],
  "a/b" : 2, "\\u0065": {}
}`;

const issue = (at: string, code: IssueCode = 'html'): Issue => ({
  level: 'error',
  code,
  at,
  input: '',
  params: { field: '', absent: '' },
});

describe('locate finds', () => {
  it.each([
    ['the whole file', issue(''), 1, 1],
    ['a list', issue('/a'), 2, 8],
    ['an item', issue('/a/0'), 2, 9],
    ['a value behind escaped keys', issue('/a/1/b~0~1c'), 2, 21],
    ['a value behind a space before its colon', issue('/a~1b'), 3, 11],
    ['a value whose key is written in escapes', issue('/e'), 3, 24],
    ['the key of an unknown field', issue('/a~1b', 'unknown-field'), 3, 3],
    ['the object that lacks a field', issue('/a/1/nothing'), 2, 12],
    ['the list that lacks an item', issue('/a/7/b'), 2, 8],
  ])('%s', (_, asked, line, column) => {
    expect(locateIssues(TEXT, [asked])).toMatchObject([{ line, column }]);
  });

  it('a hundred thousand places in one pass', () => {
    // A pass for each place would take minutes, beyond the timeout of any test.
    const text = JSON.stringify(Array.from({ length: 100_000 }, (_, i) => ({ n: i, text: 'some words' })));
    const issues = Array.from({ length: 100_000 }, (_, i) => issue(`/${String(i)}/n`));
    expect(locateIssues(text, issues)).toHaveLength(100_000);
  });
});
