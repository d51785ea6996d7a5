import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readTimeline, readTimelineValue } from '../../../src/intake/reader';
import { FileSchema } from '../../../src/intake/schema';
import { writeTimeline } from '../../../src/intake/write';
import { goodEvent, nearlyFile } from './made';

describe('laws of reading', () => {
  it('any JSON is read without throwing, and each error has a pointer to what is there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), nearlyFile), (value) => {
        for (const { at, saw } of readTimelineValue(value).issues) {
          expect(at === '' || at.startsWith('/')).toBe(true);
          expect(saw.length).toBeLessThanOrEqual(60);
        }
      }),
    );
  });

  it('good events are kept, whatever stands between them', () => {
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

  it('what the schema refuses has an issue', () => {
    fc.assert(
      fc.property(nearlyFile, (value) => {
        if (!v.safeParse(FileSchema, value).success) expect(readTimelineValue(value).issues.length).toBeGreaterThan(0);
      }),
    );
  });

  it('what is kept is a file that the schema takes', () => {
    fc.assert(
      fc.property(nearlyFile, (value) => {
        const { file } = readTimelineValue(value);
        if (file)
          expect(
            v.safeParse(FileSchema, JSON.parse(writeTimeline({ ...file, title: file.title || 'T' }))).issues,
          ).toBeUndefined();
      }),
    );
  });

  it('reading, writing and reading again gives the same file, without further errors', () => {
    fc.assert(
      fc.property(nearlyFile, (value) => {
        const first = readTimelineValue(value).file;
        if (!first) return;
        const second = readTimeline(writeTimeline(first));
        expect(second.file).toEqual({ ...first, format: 1 });
        expect(second.issues.filter(({ level, code }) => level === 'error' && code !== 'missing')).toEqual([]);
      }),
    );
  });
});
