import * as S from './schema';
import type { Claim, EventRecord, Place, TimelineFile } from './types';

type Fields = Readonly<Record<string, unknown>>;

/** Fields that reading adds. All others came from the file and are written back, including unknown ones. */
const DERIVED_FIELDS = new Set(['dates', 'asOfDates', 'saidDates', 'whenDates']);

/**
 * Serializes a file as JSON that reads as the same file. Fields are in the order of the schema, then unknown ones. Empty
 * lists are omitted where the schema allows it. Ends with a line break.
 */
export function writeTimeline(file: TimelineFile): string {
  const { periods, coverage, events, links, successions, ...rest } = file;
  const lists = {
    periods: periods.map((period) => orderedFields(period, S.PeriodSchema)),
    coverage: coverage.map((span) => orderedFields(span, S.CoverageSchema)),
    successions: successions.map((succession) => orderedFields(succession, S.SuccessionSchema, ['sources'])),
    links: links.map((link) => orderedFields(link, S.LinkSchema, ['sources'])),
  };
  const optionalLists = Object.keys(S.FileSchema.fields).filter((key) => key !== 'events');
  // Reading fills in an empty string for an absent id or title.
  const [id, title] = [file.id || undefined, file.title || undefined];
  const placeIds = new Set<unknown>(file.places?.map((place) => place.id));
  const refer = (place: Place): unknown => (placeIds.has(place['id']) ? place['id'] : place);
  const written = events.map((event) => eventFields(event, refer));
  const complete = { ...rest, ...lists, events: written, format: 1, id, title };
  return `${JSON.stringify(orderedFields(complete, S.FileSchema, optionalLists), null, 2)}\n`;
}

/** `refer` gives the id of a place in the file's list, and any other place itself. */
function eventFields(event: EventRecord, refer: (place: Place) => unknown): Fields {
  const actors = event.actors.map((actor) => (Object.keys(actor).length === 1 ? actor.id : actor));
  const claims = event.claims.map((claim) => claimFields(claim, refer));
  const place = event.place && refer(event.place);
  const plain = { ...event, actors, claims, place, about: event.about?.map(refer) };
  return orderedFields(plain, S.EventSchema, ['kinds', 'actors', 'claims', 'sources']);
}

function claimFields(claim: Claim, refer: (place: Place) => unknown): Fields {
  return orderedFields({ ...claim, place: claim.place && refer(claim.place) }, S.ClaimSchema, ['sources']);
}

/** The fields of an object in schema order, without derived ones and without those of `optionalLists` that are empty. */
function orderedFields(
  object: Fields,
  schema: { readonly fields: Fields },
  optionalLists: readonly string[] = [],
): Fields {
  const known = Object.keys(schema.fields);
  const unknown = Object.keys(object).filter((key) => !Object.hasOwn(schema.fields, key) && !DERIVED_FIELDS.has(key));
  const isWritten = (key: string): boolean => {
    const value = object[key];
    return value !== undefined && !(optionalLists.includes(key) && Array.isArray(value) && value.length === 0);
  };
  // Editors look for "$schema" at the top.
  const first = unknown.filter((key) => key === '$schema');
  const keys = [...first, ...known, ...unknown.filter((key) => key !== '$schema')].filter(isWritten);
  return Object.fromEntries(keys.map((key) => [key, object[key]]));
}
