import { setBit, wordsFor } from '../../src/util/bits';
import { FAMILIES, TONES } from '../../src/format/schema';
import type { EventRecord, TimelineFile } from '../../src/format/types';
import { tableFromColumns } from '../../src/model/tableFromColumns';
import type { EventColumns, EventTable } from '../../src/model/table';
import { INTERVAL, type EdtfDate } from '../../src/time/edtfTypes';
import { DAY, instant, utc } from '../../src/time/instant';

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const KINDS = 24;
const ACTORS = 40;
const WORDS = [
  'summit',
  'missile',
  'artillery',
  'treaty',
  'sanction',
  'drone',
  'troops',
  'delivery',
  'statement',
  'visit',
  'exercise',
  'border',
  'minister',
  'parliament',
];

/** Events of the years 1950 to 2025 as columns: one in ten is a span of up to two years, heavier ones are rarer, few actors have most. */
export function madeColumns(count: number, seed = 1): EventColumns {
  const roll = random(seed);
  const columns = blank(count);
  columns.from.forEach((_, row) => (columns.from[row] = utc(1950) + Math.floor(roll() * 27_393) * DAY));
  columns.from.sort();
  for (let row = 0; row < count; row++) {
    const lasts = roll() < 0.1 ? Math.ceil(roll() * roll() * 730) : 1;
    const end = columns.from[row]! + lasts * DAY;
    const kind = Math.floor(roll() * KINDS);
    const actor = Math.floor(roll() * roll() * ACTORS);
    columns.latestStart[row] = lasts > 1 ? columns.from[row]! + DAY : end;
    columns.earliestEnd[row] = end - DAY;
    columns.to[row] = end;
    columns.flags[row] = lasts > 1 ? INTERVAL : 0;
    columns.precision[row] = 6;
    columns.weight[row] = 1 + Math.floor(roll() * roll() * 5);
    columns.status[row] = Math.floor(roll() * 5);
    columns.kind[row] = kind;
    columns.actor[row] = actor;
    columns.tone[row] = kind % TONES.length;
    columns.family[row] = kind % FAMILIES.length;
    setBit(columns.kindBits, wordsFor(KINDS), row, kind);
    setBit(columns.actorBits, wordsFor(ACTORS), row, actor);
    setBit(columns.actorBits, wordsFor(ACTORS), row, Math.floor(roll() * ACTORS));
    if (roll() < 0.2) setBit(columns.claimantBits, wordsFor(ACTORS), row, Math.floor(roll() * ACTORS));
  }
  return columns;
}

function blank(count: number): EventColumns {
  const times = {
    from: new Float64Array(count),
    latestStart: new Float64Array(count),
    earliestEnd: new Float64Array(count),
    to: new Float64Array(count),
  };
  const small = {
    precision: new Uint8Array(count),
    weight: new Uint8Array(count),
    status: new Uint8Array(count),
    tone: new Uint8Array(count),
    family: new Uint8Array(count),
  };
  const actorIds = Array.from({ length: ACTORS }, (_, i) => `actor-${i}`);
  return {
    count,
    ...times,
    ...small,
    actorIds,
    flags: new Uint16Array(count),
    kind: new Uint32Array(count),
    actor: new Uint32Array(count),
    kindIds: Array.from({ length: KINDS }, (_, i) => `kind-${i}`),
    claimantIds: actorIds,
    kindBits: new Uint32Array(count * wordsFor(KINDS)),
    actorBits: new Uint32Array(count * wordsFor(ACTORS)),
    claimantBits: new Uint32Array(count * wordsFor(ACTORS)),
  };
}

/** A table of generated events. An event has text, of about 250 letters, only once it is read. */
export function madeTable(count: number, seed = 1): EventTable {
  const columns = madeColumns(count, seed);
  return tableFromColumns(columns, {
    file: madeFile(columns),
    id: (row) => `event-${row}`,
    draft: (row) => madeDraft(columns, row),
  });
}

/** A generated file with these events. */
export function madeFile(columns: EventColumns, events: readonly EventRecord[] = []): TimelineFile {
  const actors = columns.actorIds.map((id) => ({ id, name: `Country ${id.slice(6)}` }));
  const kinds = columns.kindIds.map((id, i) => ({
    id,
    name: id,
    family: FAMILIES[i % FAMILIES.length],
    tone: TONES[i % TONES.length],
  }));
  const empty = {
    coverage: [],
    measures: [],
    treaties: [],
    periods: [],
    sources: [],
    authors: [],
    links: [],
    stories: [],
    corrections: [],
    successions: [],
  };
  return {
    id: 'made',
    lang: 'en',
    title: 'Made',
    summary: undefined,
    licence: undefined,
    updated: undefined,
    ...empty,
    actors,
    kinds,
    events,
  };
}

/** A row of the columns as an event with generated texts. */
export function madeDraft(columns: EventColumns, row: number): EventRecord {
  const roll = random(row);
  const words = (many: number): string =>
    Array.from({ length: many }, () => WORDS[Math.floor(roll() * WORDS.length)]).join(' ');
  const when = new Date(columns.from[row]!).toISOString().slice(0, 10);
  const span = { from: instant(columns.from[row]!), to: instant(columns.from[row]! + DAY) };
  const dates: EdtfDate = {
    type: 'date',
    text: when,
    precision: 'day',
    span,
    offset: null,
    season: 0,
    year: 0,
    month: 0,
    day: 0,
  };
  return {
    id: `event-${row}`,
    when,
    dates,
    asOfDates: null,
    title: `${words(3)} ${row}`,
    summary: `Über ${words(25)}.`,
    kinds: [columns.kindIds[columns.kind[row]!]!],
    actors: [{ id: columns.actorIds[columns.actor[row]!]! }],
    claims: [],
    sources: [],
    weight: columns.weight[row]!,
    status: 'reported',
  };
}
