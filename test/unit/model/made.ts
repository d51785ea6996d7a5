import type { EventDraft, TimelineFile } from '../../../src/intake/types';
import { parseEdtf } from '../../../src/time/edtf';
import type { Edtf } from '../../../src/time/dates';

/** Reads a date that the test knows to be good. */
export function date(text: string): Edtf {
  const read = parseEdtf(text);
  if (!read.ok) throw new Error(`the test's date ${text} cannot be read`);
  return read.value;
}

type Plain = { readonly [P in keyof EventDraft as P extends 'actors' | 'claims' ? never : P]?: EventDraft[P] };
type Wish = Plain & {
  readonly actors?: readonly string[];
  readonly claims?: readonly (Partial<EventDraft['claims'][number]> & { readonly by: string })[];
};

/** An event with what the test says of it. */
export function draft(id: string, when: string, { actors = [], claims = [], ...wish }: Wish = {}): EventDraft {
  return {
    id,
    when,
    title: id,
    dates: date(when),
    asOfDates: typeof wish.asOf === 'string' ? date(wish.asOf) : null,
    kinds: [],
    sources: [],
    actors: actors.map((actor) => ({ id: actor })),
    claims: claims.map((claim) => ({ sources: [], saidDates: null, whenDates: null, ...claim })),
    ...wish,
  };
}

/** A file with these events and nothing else but what the test says. */
export function file(events: readonly EventDraft[], wish: Partial<TimelineFile> = {}): TimelineFile {
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
  return { id: 'made', lang: 'en', title: 'Made', ...empty, ...rest, events, ...wish };
}
