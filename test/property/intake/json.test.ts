import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../src/intake/jsonFault';
import { locate } from '../../../src/intake/locate';
import { pointer } from '../../../src/intake/notes';
import { skipValue } from '../../../src/intake/skip';
import type { Issue } from '../../../src/intake/types';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON with a piece taken out or put in. */
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

/** Every value within a value, by its path. */
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
  at: pointer(path),
  saw: '',
  params: {},
});

/** The offset of a line and column. */
function offsetOf(text: string, { line = 0, column = 0 }: Issue): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1;
}

describe('laws of JSON texts', () => {
  it('a fault is found where the engine finds one, and only there', () => {
    fc.assert(
      fc.property(fc.oneof(damaged, fc.string()), (text) => {
        expect(jsonFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('a fault lies within the text', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const fault = jsonFault(text);
        if (!fault) return;
        expect(fault.at).toBeGreaterThanOrEqual(0);
        expect(fault.at).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('each pointer is located at the value it points to, however the text is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat({ max: 3 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const places = placesIn(JSON.parse(text));
        const found = locate(
          text,
          places.map(({ path }) => at(path)),
        );
        expect(found).toHaveLength(places.length);
        for (const issue of found) {
          const start = offsetOf(text, issue);
          const there = JSON.parse(text.slice(start, skipValue(text, start))) as unknown;
          expect(there).toEqual(places.find(({ path }) => pointer(path) === issue.at)!.value);
        }
      }),
    );
  });

  it('issues come in the order of the text', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 1);
        const issues = placesIn(value).map(({ path }) => at(path));
        const offsets = locate(text, issues.reverse()).map((issue) => offsetOf(text, issue));
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
      }),
    );
  });
});
