import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainJsonError, findJsonError } from '../../../src/format/jsonError';
import { locateIssues } from '../../../src/format/locate';
import { jsonPointer } from '../../../src/format/issueCollector';
import { skipValue } from '../../../src/format/locate';
import type { Issue } from '../../../src/format/types';
import { runs } from '../seed';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON with a piece removed or inserted. */
const damaged = fc
  .tuple(
    fc.jsonValue(),
    fc.nat(),
    fc.nat({ max: 2 }),
    fc.constantFrom(
      '',
      ',',
      '"',
      '{',
      '}',
      '[',
      ']',
      ':',
      ' ',
      '\n',
      '\\',
      '0',
      '-',
      '.',
      'e',
      'n',
      "'",
      '/',
      '\t',
      '\u00a0',
      '\ud800',
    ),
  )
  .map(([value, at, count, piece]) => {
    const text = JSON.stringify(value, null, at % 3);
    const place = at % (text.length + 1);
    return text.slice(0, place) + piece + text.slice(place + count);
  });

/** Every value within a value, with its path. */
function placesIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): { path: readonly (string | number)[]; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const below = Object.entries(value).flatMap(([key, each]) =>
    placesIn(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [{ path, value }, ...below];
}

const at = (path: readonly (string | number)[]): Issue => ({
  level: 'error',
  code: 'html',
  at: jsonPointer(path),
  input: '',
  params: {},
});

/** The offset of a line and column. */
function offsetOf(text: string, { line = 0, column = 0 }: Issue): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

describe('for any text', () => {
  it('finds an error exactly where JSON.parse fails', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string()), (text) => {
        expect(findJsonError(text) === null).toBe(isJson(text));
      }),
      { numRuns: runs(2000) },
    );
  });

  // A transfer that ended early was told as a missing quotation mark. What ends with a bracket or a line may also be a slip of the hand.
  it('tells a beginning of JSON as one, wherever it is cut', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }),
        fc.nat(),
        fc.nat(2),
        (value, at, indent) => {
          const text = JSON.stringify(value, null, indent);
          const beginning = text.slice(0, 1 + (at % (text.length - 1)));
          const { code, column } = explainJsonError(beginning);
          if ('}]\n'.includes(beginning.at(-1)!)) return;
          expect([code, column]).toEqual(['json-ends-early', beginning.length - beginning.lastIndexOf('\n')]);
        },
      ),
      { numRuns: runs(1000) },
    );
  });

  it('places the error within the text', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const fault = findJsonError(text);
        if (!fault) return;
        expect(fault.at).toBeGreaterThanOrEqual(0);
        expect(fault.at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('locates each pointer at the value that it points to, whatever the indentation', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat({ max: 3 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const places = placesIn(JSON.parse(text));
        const found = locateIssues(
          text,
          places.map(({ path }) => at(path)),
        );
        expect(found).toHaveLength(places.length);
        for (const issue of found) {
          const start = offsetOf(text, issue);
          const there = JSON.parse(text.slice(start, skipValue(text, start))) as unknown;
          expect(there).toEqual(places.find(({ path }) => jsonPointer(path) === issue.at)!.value);
        }
      }),
    );
  });

  it('sorts issues by their place in the text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 1);
        const issues = placesIn(value).map(({ path }) => at(path));
        const offsets = locateIssues(text, issues.reverse()).map((issue) => offsetOf(text, issue));
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
      }),
    );
  });
});
