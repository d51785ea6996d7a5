import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '@markwhen/parser';
import { expect, it } from 'vitest';
import { importFile } from '../../../src/import/importFile';
import { normalizeWords } from '../../../src/import/normalizeWords';
import { parseEdtfUnexplained } from '../../../src/time/edtfParser';
import { extentOf, instantsOf } from '../../../src/time/extent';
import { DAY } from '../../../src/time/instant';

/** What Markwhen's own parser makes of a line: a node of its tree. */
interface Node {
  readonly children?: readonly Node[];
  readonly dateRangeIso?: { readonly fromDateTimeIso: string; readonly toDateTimeIso: string };
  readonly firstLine?: { readonly restTrimmed: string };
}

/** An event by that parser: its words, and its beginning and end in ISO 8601 with the offset of its zone. */
interface OracleEvent {
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

const plainTitle = (text: string): string =>
  normalizeWords(text)
    .replace(/^\[[ x]?\]/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function oracleEvents({ children, dateRangeIso, firstLine }: Node): OracleEvent[] {
  if (children) return children.flatMap(oracleEvents);
  if (!dateRangeIso || !firstLine) return [];
  const { fromDateTimeIso: from, toDateTimeIso: to } = dateRangeIso;
  return [{ title: plainTitle(firstLine.restTrimmed), from, to }];
}

/** What that parser cannot read is now to it. */
const isNow = (iso: string): boolean => Math.abs(Date.parse(iso) - Date.now()) < DAY;

/** Whether a date of ours is that of an event of the parser. Dates of a calendar are compared by the wall clock, times with an offset as instants. */
function isSameDate(when: string, { from, to }: OracleEvent): boolean {
  const edtf = parseEdtfUnexplained(when);
  if (!edtf.ok) return false;
  const isInstant = /T.*(?:Z|[+-]\d\d:\d\d)$/.test(when);
  const extent = (isInstant ? instantsOf : extentOf)(edtf.value);
  const timeOf = (iso: string): number => Date.parse(isInstant ? iso : `${iso.slice(0, 19)}Z`);
  // A time of day lasts no time to that parser, and what goes on ends now.
  const isEnd = from === to || (when.endsWith('/..') ? isNow(to) : extent.to === timeOf(to));
  return extent.from === timeOf(from) && isEnd;
}

const FOLDER = 'test/fixtures/import/markwhen';

// Its parser drops `[..1969]: Treaty text` without a word, and takes 16/10/1962, for which the header says that the day comes first, for now.
const UNREAD_BY_PARSER = ['treaty text', 'cuban missile crisis'];

it.each(readdirSync(FOLDER).filter((name) => name.endsWith('.in')))(
  'Markwhen is read as its own parser reads it: %s',
  async (name) => {
    const bytes = readFileSync(`${FOLDER}/${name}`);
    const oracle = oracleEvents(parse(bytes.toString()).events);
    const { timeline } = await importFile(bytes, { name });
    const events = (timeline!['events'] as { title: string; when: string }[]).filter(
      ({ title }) => !UNREAD_BY_PARSER.includes(plainTitle(title)),
    );
    expect(events.length).toBeGreaterThan(0);
    for (const { title, when } of events) {
      const alike = oracle.filter((event) => event.title === plainTitle(title));
      expect([title, when, alike, alike.some((event) => isSameDate(when, event))]).toEqual([title, when, alike, true]);
    }
    // And none of its events is lost: those that hang on others or on the day of reading are drafts.
    const all = plainTitle(JSON.stringify(timeline));
    for (const { title } of oracle) expect(all).toContain(title);
  },
);
