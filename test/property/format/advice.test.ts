import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTimelineValue } from '../../../src/format/read';
import type { Issue } from '../../../src/format/types';
import { runs } from '../seed';
import { nearlyFile } from './arbitraries';

/** A copy of a value with another one in the place of a JSON pointer. */
function replaced(value: unknown, pointer: string, replacement: unknown): unknown {
  const copy = structuredClone(value) as Record<string, unknown>;
  const steps = pointer.slice(1).split('/');
  const last = steps.pop()!;
  let parent = copy;
  for (const step of steps) parent = parent[unescaped(step)] as Record<string, unknown>;
  parent[unescaped(last)] = replacement;
  return copy;
}

const unescaped = (step: string): string => step.replace(/~1/g, '/').replace(/~0/g, '~');

/** What a file may become if the advice of an issue is followed. */
function mendings({ code, params }: Issue): unknown[] {
  if (code === 'unknown-field') return [];
  const all = [params['suggestion'], params['alternative']].filter((text) => typeof text === 'string' && text !== '');
  // Of a value of a wrong type, JSON is suggested.
  return all.map((text) => (code === 'wrong-type' ? (JSON.parse(text as string) as unknown) : text));
}

it('whoever writes what an issue advises has mended it', () => {
  fc.assert(
    fc.property(nearlyFile, (file) => {
      for (const issue of readTimelineValue(file).issues)
        for (const mending of mendings(issue)) {
          const after = readTimelineValue(replaced(file, issue.at, mending)).issues;
          expect(after.filter(({ at, code }) => at === issue.at && code === issue.code)).toEqual([]);
          expect(after.filter(({ at, code }) => at === issue.at && code === 'wrong-type')).toEqual([]);
        }
    }),
    { numRuns: runs(400) },
  );
});
