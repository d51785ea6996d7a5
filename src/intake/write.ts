import * as S from './schema';
import type { Claim, EventDraft, TimelineFile } from './types';

type Fields = Readonly<Record<string, unknown>>;

/** What reading adds; everything else came from the file and goes back into it, unknown fields too. */
const DERIVED = new Set(['dates', 'asOfDates', 'saidDates', 'whenDates']);

/**
 * A file as text that reads as the same file: fields in the order of the format, then unknown ones; lists that are empty and
 * may be absent are not written. Ends with a line break.
 */
export function writeTimeline(file: TimelineFile): string {
  const { periods, coverage, events, links, successions, ...rest } = file;
  const lists = {
    periods: periods.map((period) => fields(period, S.PeriodSchema)),
    coverage: coverage.map((span) => fields(span, S.CoverageSchema)),
    successions: successions.map((succession) => fields(succession, S.SuccessionSchema, ['sources'])),
    links: links.map((link) => fields(link, S.LinkSchema, ['sources'])),
  };
  const mayBeAbsent = Object.keys(S.FileSchema.entries).filter((key) => key !== 'events');
  // Reading gives an empty string for what a file does not have.
  const [id, title] = [file.id || undefined, file.title || undefined];
  const whole = { ...rest, ...lists, events: events.map(event), format: 1, id, title };
  return `${JSON.stringify(fields(whole, S.FileSchema, mayBeAbsent), null, 2)}\n`;
}

function event(draft: EventDraft): Fields {
  const actors = draft.actors.map((actor) => (Object.keys(actor).length === 1 ? actor.id : actor));
  const plain = { ...draft, actors, claims: draft.claims.map(claim) };
  return fields(plain, S.EventSchema, ['kinds', 'actors', 'claims', 'sources']);
}

function claim(value: Claim): Fields {
  return fields(value, S.ClaimSchema, ['sources']);
}

/** The fields of an object in the order of its schema, without what is derived and without empty lists where these say nothing. */
function fields(
  object: Fields,
  { entries }: { readonly entries: Fields },
  mayBeAbsent: readonly string[] = [],
): Fields {
  const known = Object.keys(entries);
  const others = Object.keys(object).filter((key) => !Object.hasOwn(entries, key) && !DERIVED.has(key));
  const isSaid = (key: string): boolean => {
    const value = object[key];
    return value !== undefined && !(mayBeAbsent.includes(key) && Array.isArray(value) && value.length === 0);
  };
  const schema = others.filter((key) => key === '$schema');
  const keys = [...schema, ...known, ...others.filter((key) => key !== '$schema')].filter(isSaid);
  return Object.fromEntries(keys.map((key) => [key, object[key]]));
}
