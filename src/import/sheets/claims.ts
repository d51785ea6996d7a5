import { BOUNDS } from '../../format/schema';
import { isId } from '../../format/validateText';
import type { ImportContext } from '../context';
import { asciiId, MAX_ID } from '../ids';
import { mergeFields, textField } from '../media';
import { statusNamed } from '../table/fields';
import { decimal } from '../table/row';
import { trimText } from '../text';
import type { EventDraft, JsonObject } from '../types';
import type { Entries } from './readEntries';
import { MAX_NAME, type SheetRow } from './sheetRows';
import { sourcesNamed } from './sources';

type ClaimRow = SheetRow<'claims'>;
type Claim = Record<string, unknown>;

/**
 * The events with the claims of a sheet about them, and the rows that are about no event, which are kept. Rows with one claim's id are one
 * claim with several figures.
 */
export function withClaims(
  events: readonly EventDraft[],
  entries: Entries,
  context: ImportContext,
): { readonly events: readonly EventDraft[]; readonly lost: readonly JsonObject[] } {
  const { notes } = context;
  const find = eventFinder(events);
  const byEvent = new Map<number, Claim[]>();
  const lost: JsonObject[] = [];
  for (const row of entries.claims) {
    const [name, by] = [row.text('event'), row.text('by')];
    const event = find(name);
    if (event === undefined || by === '') {
      notes.add('warning', 'claim-lost', {}, { row: row.number, column: row.sheet, input: name });
      lost.push(row.all);
      continue;
    }
    const claims = byEvent.get(event) ?? [];
    byEvent.set(event, claims);
    addClaim(claims, row, entries, context);
  }
  const all = events.map((event, i) => {
    const claims = byEvent.get(i);
    return claims ? { ...event, fields: { ...event.fields, claims } } : event;
  });
  return { events: all, lost };
}

/** Finds an event by its id or, if only one has it, by its title. */
function eventFinder(events: readonly EventDraft[]): (name: string) => number | undefined {
  const byId = new Map<string, number>();
  const byTitle = new Map<string, number | null>();
  for (const [i, { id, fields }] of events.entries()) {
    if (id !== undefined && !byId.has(id.toLowerCase())) byId.set(id.toLowerCase(), i);
    const title = typeof fields['title'] === 'string' ? fields['title'].toLowerCase() : '';
    if (title !== '') byTitle.set(title, byTitle.has(title) ? null : i);
  }
  return (name) => byId.get(name.toLowerCase()) ?? byTitle.get(name.toLowerCase()) ?? undefined;
}

/** Adds a row to the claims of its event: as a further figure of the claim with its id, if it says nothing else, or as one of its own. */
function addClaim(claims: Claim[], row: ClaimRow, entries: Entries, context: ImportContext): void {
  const given = row.text('id');
  const id = given === '' ? '' : given.length <= MAX_ID && isId(given) ? given : asciiId(given);
  const { figures, ...said } = claimFields(row, entries, context);
  const known = id === '' ? undefined : claims.find((claim) => claim['id'] === id);
  const isSame =
    known !== undefined &&
    Object.entries(said).every(([name, value]) => JSON.stringify(known[name]) === JSON.stringify(value));
  if (isSame && figures)
    known['figures'] = [...((known['figures'] as unknown[] | undefined) ?? []), ...(figures as unknown[])];
  if (isSame) return;
  const isFree = id !== '' && known === undefined;
  if (given !== '' && (!isFree || id !== given))
    context.notes.add(
      'warning',
      'id-changed',
      { id: isFree ? id : '–' },
      { row: row.number, column: `${row.sheet}!id`, input: given },
    );
  claims.push({
    ...(isFree ? { id } : {}),
    ...said,
    ...(figures ? { figures } : {}),
    ...(given !== '' && (!isFree || id !== given) ? { 'x-id': given } : {}),
  });
}

function claimFields(row: ClaimRow, entries: Entries, context: ImportContext): JsonObject {
  const { actors, kinds, dates } = entries;
  const kindNames = row
    .text('kinds')
    .split(/[;\n|]/)
    .map(trimText)
    .filter((name) => name !== '');
  const sources = sourcesNamed(row.text('sources'), '', entries.sources);
  return mergeFields([
    { by: actors.idOf(row.text('by').slice(0, MAX_NAME)) },
    row.words('via'),
    row.date('said', dates),
    textField('says', row.text('says'), row.number, context),
    row.date('when', dates),
    placeOf(row),
    kindNames.length > 0 ? { kinds: kindNames.map((name) => kinds.idOf(name.slice(0, MAX_NAME))) } : {},
    row.valid('status', 'status', (word) => statusNamed(word) ?? null),
    figureOf(row, entries),
    sources.length > 0 ? { sources } : {},
    row.kept,
  ]);
}

/** What is counted and the numbers that are given. Numbers of nothing are kept under `x-`, since a figure needs its measure. */
function figureOf(row: ClaimRow, { measures, dates }: Entries): JsonObject {
  const figure = {
    ...row.amount('low'),
    ...row.amount('best'),
    ...row.amount('high'),
    ...row.choice('bound', BOUNDS, BOUND_WORDS),
    ...row.date('period', dates),
  };
  const measure = row.text('measure');
  if (measure === '')
    return Object.fromEntries(
      Object.entries(figure).map(([name, value]) => [name.startsWith('x-') ? name : `x-${name}`, value]),
    );
  return { figures: [{ measure: measures.idOf(measure.slice(0, MAX_NAME)), ...figure }] };
}

const BOUND_WORDS: Readonly<Record<(typeof BOUNDS)[number], string>> = {
  'at-least': 'min|mindestens|au moins|al menos|не менше|не менее|co najmniej',
  'more-than': 'over|mehr als|plus de|mas de|понад|более|ponad',
  about: 'around|circa|ca|etwa|rund|environ|unos|около|близько|okolo',
  'up-to': 'max|at most|bis zu|hochstens|jusqu a|hasta|до',
};

function placeOf(row: ClaimRow): JsonObject {
  const { place, ...kept } = row.words('place');
  const [lat, lon] = [decimal(row.text('lat')), decimal(row.text('lon'))];
  const isPoint = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  const given = [row.text('lat'), row.text('lon')].filter((text) => text !== '').join(', ');
  return {
    ...kept,
    ...(place !== undefined || isPoint
      ? { place: { ...(place === undefined ? {} : { name: place }), ...(isPoint ? { lat, lon } : {}) } }
      : {}),
    ...(given === '' || isPoint ? {} : { 'x-coordinates': given }),
  };
}
