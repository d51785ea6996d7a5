import { describe, expect, it } from 'vitest';
import { readTimeline } from '../../../src/format/read';
import { formatIssue } from '../../../src/format/formatIssue';
import { en } from '../../../src/format/messages/en';

/** The only issue of a text that is not JSON. */
function issueOf(text: string): string {
  const { file, issues } = readTimeline(text);
  expect(file).toBeNull();
  expect(issues).toHaveLength(1);
  return `${issues[0]!.code} ${formatIssue(issues[0]!, en)}`;
}

describe('for a text that is not JSON the issue gives the place and the correction', () => {
  it.each([
    ['', 'json-empty Line 1, column 1, The file is empty. Write {"format": 1, "title": "…", "events": [ … ]}.'],
    [' \n ', 'json-empty Line 1, column 1'],
    ['<!doctype html><title>404</title>', 'json-html Line 1, column 1, This is a web page'],
    ['\n{"a": 1,}', 'json-trailing-comma Line 2, column 8, Nothing follows this comma. Delete it.'],
    ['[1, 2,\n]', 'json-trailing-comma Line 1, column 6'],
    ['{"a": 1\n"b": 2}', 'json-missing-comma Line 2, column 1, A comma is missing before “"b": 2}”'],
    ['["He said "no" to it"]', 'json-missing-comma Line 1, column 12'],
    ['{"a" 1}', 'json-missing-colon Line 1, column 6'],
    ['{"a" = 1}', 'json-missing-colon Line 1, column 6'],
    ['{"a"}', 'json-missing-colon Line 1, column 5'],
    ['{"a": }', 'json-missing-value Line 1, column 7'],
    ['[1,,2]', 'json-missing-value Line 1, column 4'],
    ['{,}', 'json-missing-value Line 1, column 2'],
    ['{"a": "b\n}', 'json-missing-quote Line 1, column 7, The closing quotation mark of "b is missing.'],
    ['{"a": "b}', 'json-missing-quote Line 1, column 7'],
    [
      '{"a": 1,\n"b": "c',
      'json-ends-early Line 2, column 8, The file ends here, in the middle of what begins in line 2.',
    ],
    ["{'a': 1}", `json-quotes Line 1, column 2, 'a' is not in straight quotation marks. Write "a".`],
    ['{"a": “b”}', 'json-quotes Line 1, column 7, “b” is not in straight quotation marks. Write "b".'],
    ['{a: 1}', 'json-bare-key Line 1, column 2, The field name a has no quotation marks. Write "a".'],
    ['[True]', 'json-bare-word Line 1, column 2, “True” is not a JSON value. Write true.'],
    ['[None, 1]', 'json-bare-word Line 1, column 2, “None” is not a JSON value. Write null.'],
    ['[NaN]', 'json-bare-word Line 1, column 2, “NaN” is not a JSON value. Write null.'],
    ['{"when": 2024-05-01}', 'json-bare-word Line 1, column 10, “2024-05-01” is not a JSON value. Write "2024-05-01".'],
    ['[constructor]', 'json-bare-word Line 1, column 2, “constructor” is not a JSON value. Write "constructor".'],
    ['[01]', 'json-number Line 1, column 2, “01” is not a valid number in JSON. Write 1.'],
    ['[.5]', 'json-number Line 1, column 2, “.5” is not a valid number in JSON. Write 0.5.'],
    ['[+5.]', 'json-number Line 1, column 2, “+5.” is not a valid number in JSON. Write 5.'],
    ['["C:\\data"]', 'json-escape Line 1, column 5, “\\d” has no meaning in JSON. Write \\\\ for a backslash.'],
    ['["\\F"]', 'json-escape Line 1, column 3'],
    ['["\\u12"]', 'json-escape Line 1, column 3'],
    [
      '["a\tb"]',
      'json-control Line 1, column 4, The text contains a tab or a control character. Write \\t or a space.',
    ],
    ['{\n  "a": [1, 2\n', 'json-unclosed Line 2, column 8, The [ opened here is never closed. A ] is missing.'],
    [
      '{"a": [1, 2}',
      'json-wrong-bracket Line 1, column 12, This should be ], not }: it closes the bracket from line 1.',
    ],
    ['[{"a": 1]', 'json-wrong-bracket Line 1, column 9'],
    ['{} {}', 'json-after-end Line 1, column 4'],
    ['[1]]', 'json-after-end Line 1, column 4'],
    ['{ // note\n}', 'json-comment Line 1, column 3'],
    ['[1, /* two */ 3]', 'json-comment Line 1, column 5'],
    ['["a"\u00a0]', 'json-missing-comma Line 1, column 5'],
    [
      '[\u200b1]',
      'json-unexpected-character Line 1, column 2, There is an invisible character here (U+200B). Delete it.',
    ],
    ['["a": 1]', 'json-unexpected-character Line 1, column 5, “:” does not belong here.'],
    [']', 'json-unexpected-character Line 1, column 1'],
    ['var data = {}', 'json-other-format Line 1, column 1, This is JavaScript'],
    ['Date,Title\n1999,A', 'json-other-format Line 1, column 1, This is a table'],
    ['title: A\nevents:', 'json-other-format Line 1, column 1, This is YAML'],
    ['PK\u0003\u0004', 'json-other-format Line 1, column 1, This is a spreadsheet'],
    ['12x, true', 'json-bare-word Line 1, column 1'],
    ['\ufeff{,}', 'json-missing-value Line 1, column 2'],
  ])('%j', (text, said) => {
    expect(issueOf(text)).toContain(said);
  });

  it('counts lines that end as on Windows and as on Unix alike', () => {
    expect(issueOf('{\r\n"a": 1,\r\n}')).toContain('Line 2, column 7');
    expect(issueOf('{\n"a": 1,\n}')).toContain('Line 2, column 7');
  });
});

describe('a hostile text is rejected without harm', () => {
  it.each([
    ['a million open brackets', '['.repeat(1_000_000)],
    ['a million nested objects', '{"a":'.repeat(1_000_000)],
    ['a string of 50 million characters that never ends', `"${'a'.repeat(50_000_000)}`],
    ['a million backslashes', `"${'\\'.repeat(1_000_001)}"`],
  ])('%s', (_, text) => {
    const { file, issues } = readTimeline(text);
    expect(file).toBeNull();
    expect(issues).toHaveLength(1);
    expect(issues[0]!.input.length).toBeLessThanOrEqual(60);
  });
});
