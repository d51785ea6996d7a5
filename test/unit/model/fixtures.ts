import type { EventRecord, TimelineFile } from '../../../src/format/types';
import { parseEdtf } from '../../../src/time/edtf';
import type { Edtf } from '../../../src/time/edtfTypes';

/** Parses a valid date. */
export function date(text: string): Edtf {
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(`the test's date ${text} cannot be read`);
  return read.value;
}

type Plain = { readonly [P in keyof EventRecord as P extends 'actors' | 'claims' ? never : P]?: EventRecord[P] };
type Fields = Plain & {
  readonly actors?: readonly string[];
  readonly claims?: readonly (Partial<EventRecord['claims'][number]> & { readonly by: string })[];
};

/** An event with the given fields. */
export function draft(id: string, when: string, { actors = [], claims = [], ...fields }: Fields = {}): EventRecord {
  return {
    id,
    when,
    title: id,
    dates: date(when),
    asOfDates: typeof fields.asOf === 'string' ? date(fields.asOf) : null,
    kinds: [],
    sources: [],
    actors: actors.map((actor) => ({ id: actor })),
    claims: claims.map((claim) => ({ sources: [], saidDates: null, whenDates: null, ...claim })),
    ...fields,
  };
}

/** A file with these events and the given fields. */
export function file(events: readonly EventRecord[], fields: Partial<TimelineFile> = {}): TimelineFile {
  const empty = {
    coverage: [],
    actors: [],
    kinds: [],
    measures: [],
    treaties: [],
    periods: [],
    sources: [],
    authors: [],
  };
  const rest = {
    links: [],
    stories: [],
    corrections: [],
    successions: [],
    summary: undefined,
    licence: undefined,
    updated: undefined,
  };
  return { id: 'made', lang: 'en', title: 'Made', ...empty, ...rest, events, ...fields };
}
