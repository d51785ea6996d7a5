import { expect, it } from 'vitest';
import { readTimelineValue } from '../../../src/format/read';
import type { Issue } from '../../../src/format/types';
import { hostileFile } from '../files/hostileFile';
import { runs, SEED } from '../seed';

/** A copy of a value with another one in the place of a JSON pointer. */
function replaced(value: unknown, pointer: string, replacement: unknown): unknown {
  const steps = pointer
    .slice(1)
    .split('/')
    .map((step) => step.replace(/~1/g, '/').replace(/~0/g, '~'));
  const copy = structuredClone(value) as Record<string, unknown>;
  const last = steps.pop()!;
  const parent = steps.reduce((parent, step) => parent[step] as Record<string, unknown>, copy);
  parent[last] = replacement;
  return copy;
}

/** What stands in a file if the advice of an issue is followed. Of a value of a wrong type, JSON is advised. */
function mendings({ code, params }: Issue): unknown[] {
  if (code === 'unknown-field') return [];
  const all = [params['suggestion'], params['alternative']].filter((text) => typeof text === 'string' && text !== '');
  return all.map((text) => (code === 'wrong-type' ? (JSON.parse(text as string) as unknown) : text));
}

it('whoever writes what an issue advises has mended it', () => {
  for (let i = 0; i < runs(300); i++) {
    const file = JSON.parse(hostileFile(SEED + i).json) as unknown;
    const advised = readTimelineValue(file).issues.filter((issue) => mendings(issue).length > 0);
    // Some of each file, since each is read again.
    for (const issue of advised.slice(0, 20)) {
      for (const mending of mendings(issue)) {
        const after = readTimelineValue(replaced(file, issue.at, mending)).issues;
        const left = after.filter(
          ({ at, code, level }) => at === issue.at && (code === issue.code || level === 'error'),
        );
        expect({ seed: SEED + i, issue, mending, left }).toMatchObject({ left: [] });
      }
    }
  }
});
