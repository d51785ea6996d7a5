import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimeline, readTimelineValue } from '../../../src/format/read';
import type { Issue } from '../../../src/format/types';
import { writeTimeline } from '../../../src/format/write';
import { schemaErrors } from '../../schema/schemaErrors';
import { goodEvent, nearlyFile } from './arbitraries';

describe('for any input', () => {
  it('reads any JSON without throwing, and every issue has a JSON pointer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearlyFile), (value) => {
        for (const { at, input } of readTimelineValue(value).issues) {
          expect(at === '' || at.startsWith('/')).toBe(true);
          expect(input.length).toBeLessThanOrEqual(60);
        }
      }),
    );
  });

  it('keeps valid events, whatever stands between them', () => {
    const id = (event: unknown): unknown => (event as { id: unknown }).id;
    const lists = fc.array(
      fc.oneof(
        goodEvent.map((event) => ({ event, good: true })),
        fc.jsonValue().map((event) => ({ event, good: false })),
      ),
    );
    fc.assert(
      fc.property(lists, (list) => {
        const events = list.map(({ event }, i) =>
          list[i]!.good ? { ...(event as object), id: `e${String(i)}` } : event,
        );
        const kept = readTimelineValue({ format: 1, title: 'T', events }).file!.events.map(id);
        expect(kept.filter((each) => /^e\d+$/.test(String(each)))).toEqual(
          events.filter((_, i) => list[i]!.good).map(id),
        );
      }),
    );
  });

  it('reports an issue for whatever the schema rejects', () => {
    fc.assert(
      fc.property(nearlyFile, (value) => {
        if (schemaErrors(value).length > 0) expect(readTimelineValue(value).issues.length).toBeGreaterThan(0);
      }),
    );
  });

  it('keeps a file that the schema accepts', () => {
    fc.assert(
      fc.property(nearlyFile, (value) => {
        const { file } = readTimelineValue(value);
        if (file) expect(schemaErrors(JSON.parse(writeTimeline({ ...file, title: file.title || 'T' })))).toEqual([]);
      }),
    );
  });

  it('gives the same file when it is written and read again, without further errors', () => {
    fc.assert(
      fc.property(nearlyFile, (value) => {
        const first = readTimelineValue(value).file;
        if (!first) return;
        const second = readTimeline(writeTimeline(first));
        expect(second.file).toEqual({ ...first, format: 1 });
        // A refused address of a picture is kept, so that its place can say why it is empty.
        const isKept = ({ code, at }: Issue): boolean =>
          code === 'missing' || (code === 'address' && at.includes('/media/'));
        expect(second.issues.filter((issue) => issue.level === 'error' && !isKept(issue))).toEqual([]);
      }),
    );
  });
});
