import { livesOf, type Deed, type TreatyLife } from '../model/deeds';
import { phasesOf, type PhaseState } from '../model/phases';
import type { EventTable } from '../model/table';
import { lookupOf, type Lookup } from './lookup';
import { showActor, type ActorShown } from './people';
import type { Reader } from './reader';
import { showSource, type SourceShown } from './sources';
import { bare, type Told } from './told';

/** One act in words, with the event that tells of it. */
export interface DeedShown {
  /** The event. */
  readonly id: string;
  readonly title: Told;
  readonly act: string;
  /** When it was done. */
  readonly date: string;
  readonly parties: readonly ActorShown[];
  /** When it takes effect, where that is told apart. */
  readonly effective: string | null;
  readonly depositary: ActorShown | null;
  /** What a withdrawal takes back, where it is not the treaty. */
  readonly of: string | null;
}

/** What a succession rests on, or that the file does not say. */
export interface SuccessionShown {
  readonly of: ActorShown;
  readonly by: readonly ActorShown[];
  readonly text: Told | null;
  readonly event: { readonly id: string; readonly title: Told } | null;
  readonly sources: readonly SourceShown[];
}

/** The life of a treaty in words. */
export interface TreatyShown {
  readonly id: string;
  readonly name: Told;
  readonly short: Told;
  readonly rule: Told | null;
  readonly depositaries: readonly ActorShown[];
  readonly phases: readonly { readonly state: PhaseState; readonly words: string; readonly date: string }[];
  readonly deeds: readonly DeedShown[];
  /** Events that concern it without being an act. */
  readonly concerns: readonly { readonly id: string; readonly date: string; readonly title: Told }[];
  readonly successions: readonly SuccessionShown[];
}

/** The lives of which some of these rows tell, in their order; every one that has an act or a mention where `rows` is left out. */
export function livesAmong(table: EventTable, rows?: Uint32Array): TreatyLife[] {
  const among = rows && rows.length < table.count ? new Set(rows) : null;
  return livesOf(table).filter(({ deeds, concerns }) => {
    const own = [...deeds.map(({ row }) => row), ...concerns];
    return among ? own.some((row) => among.has(row)) : own.length > 0;
  });
}

/** The life of one treaty in words. */
export function showTreaty(table: EventTable, life: TreatyLife, reader: Reader): TreatyShown {
  const lookup = lookupOf(table);
  const { treaty } = life;
  const { phase, neverInForce } = reader.words.treaties;
  return {
    id: treaty.id,
    name: reader.name(treaty, treaty.id),
    short: reader.short(treaty, treaty.id),
    rule: reader.told(treaty.entryRule),
    depositaries: (treaty.depositaries ?? []).map((id) => showActor(id, lookup.actors, reader)),
    phases: phasesOf(life).map(({ state, deed }, at, { length }) => ({
      state,
      words: at === length - 1 && state === 'open' ? neverInForce : phase[state],
      date: effectInWords(table, deed, reader),
    })),
    deeds: [...life.deeds].sort(byDay).map((deed) => showDeed(table, deed, lookup, reader)),
    concerns: life.concerns.map((row) => ({
      id: table.id(row),
      date: dateOf(table, row, reader),
      title: titleOf(table, row, reader),
    })),
    successions: life.successions.map((one) => showSuccession(table, one, lookup, reader)),
  };
}

const byDay = (a: Deed, b: Deed): number => a.doneFrom - b.doneFrom || a.from - b.from || 0;

/** When an act takes effect, in words. */
export function effectInWords(table: EventTable, deed: Deed, reader: Reader): string {
  return (deed.effective === '' ? null : reader.date(deed.effective)) ?? dateOf(table, deed.row, reader);
}

function dateOf(table: EventTable, row: number, reader: Reader): string {
  const { dates, asOfDates } = table.draft(row);
  return reader.date(dates, asOfDates) ?? '';
}

function titleOf(table: EventTable, row: number, reader: Reader): Told {
  return reader.told(table.draft(row).title) ?? bare(table.id(row));
}

/** An act in words. */
export function showDeed(table: EventTable, deed: Deed, { actors }: Lookup, reader: Reader): DeedShown {
  const { when } = table.draft(deed.row);
  return {
    id: table.id(deed.row),
    title: titleOf(table, deed.row, reader),
    act: reader.words.act[deed.act],
    date: dateOf(table, deed.row, reader),
    parties: deed.parties.map((id) => showActor(id, actors, reader)),
    effective: deed.effective === '' || deed.effective === when ? null : reader.date(deed.effective),
    depositary: deed.depositary === undefined ? null : showActor(deed.depositary, actors, reader),
    of: deed.of === undefined ? null : reader.words.act[deed.of],
  };
}

function showSuccession(
  table: EventTable,
  { of, by, text, event, sources }: TreatyLife['successions'][number],
  lookup: Lookup,
  reader: Reader,
): SuccessionShown {
  const row = event === undefined ? undefined : table.rowOf.get(event);
  return {
    of: showActor(of, lookup.actors, reader),
    by: by.map((id) => showActor(id, lookup.actors, reader)),
    text: reader.told(text),
    event: row === undefined ? null : { id: table.id(row), title: titleOf(table, row, reader) },
    sources: sources.flatMap((id, at) => {
      const source = lookup.sources.get(id);
      return source ? [showSource(source, at + 1, reader)] : [];
    }),
  };
}
