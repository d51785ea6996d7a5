import type { Deed, TreatyLife } from '../model/deeds';
import { STATES, standingsOn, type Standing, type State } from '../model/standing';
import type { EventTable } from '../model/table';
import type { Span } from '../time/instant';
import { lookupOf, type Lookup } from './lookup';
import { showActor, type ActorShown } from './people';
import type { Reader } from './reader';
import { effectInWords } from './treaties';

/** Parties that stand alike to a treaty through the same act. */
export interface StandingEntry {
  readonly parties: readonly ActorShown[];
  /** The event that says so. */
  readonly id: string;
  readonly act: string;
  /** When the act took effect. */
  readonly date: string;
  /** In whose place, what is doubtful, what else was done that day, what is still to take effect. */
  readonly notes: readonly string[];
  /** Whether it turns on a succession. */
  readonly heir: boolean;
}

/** All parties of one standing. */
export interface StandingGroup {
  readonly state: State;
  readonly words: string;
  readonly count: number;
  readonly entries: readonly StandingEntry[];
}

/** Who was bound by a treaty on a day, in words: a group for each standing, and in it an entry for each act that says so. */
export function showStandings(table: EventTable, life: TreatyLife, day: Span, reader: Reader): StandingGroup[] {
  const lookup = lookupOf(table);
  const overBy = (id: string): number => {
    const row = table.rowOf.get(id);
    return row === undefined ? Infinity : table.to[row]!;
  };
  const standings = standingsOn({ life, actors: lookup.actors, day, overBy });
  return STATES.flatMap((state) => {
    const own = standings.filter((one) => one.state === state);
    const { words } = reader;
    return own.length === 0
      ? []
      : [
          {
            state,
            words: words.treaties.state[state],
            count: own.length,
            entries: entriesOf(table, life, own, lookup, reader),
          },
        ];
  });
}

function entriesOf(
  table: EventTable,
  life: TreatyLife,
  standings: readonly Standing[],
  lookup: Lookup,
  reader: Reader,
): StandingEntry[] {
  const groups = new Map<string, Standing[]>();
  for (const one of standings) {
    const key = [
      one.deed.row,
      one.deed.act,
      one.via,
      one.doubt,
      ...one.announced.map(({ row, act }) => `${row} ${act}`),
    ].join();
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const { deed } = first!;
    return {
      parties: group.map(({ party }) => showActor(party, lookup.actors, reader)),
      id: table.id(deed.row),
      act: reader.words.act[deed.act],
      date: effectInWords(table, deed, reader),
      heir: group.some(({ party, doubt }) => doubt === 'ceased' || doubt === 'ceasing' || inherits(life, party)),
      notes: notesOf(table, life, first!, lookup, reader),
    };
  });
}

function notesOf(table: EventTable, life: TreatyLife, one: Standing, lookup: Lookup, reader: Reader): string[] {
  const { treaties, act } = reader.words;
  const short = (id: string): string => showActor(id, lookup.actors, reader).short.text;
  const { via, doubt, deed } = one;
  const told = besides(life, deed);
  const announced = one.announced.filter((other) => !told.includes(other));
  return [
    ...(via === null ? [] : [treaties.inPlaceOf(short(via))]),
    ...(doubt === null ? [] : [treaties.doubt[doubt]]),
    ...(deed.of === undefined ? [] : [treaties.takesBack(act[deed.of])]),
    ...(deed.depositary === undefined ? [] : [treaties.depositary(short(deed.depositary))]),
    ...told.map((other) => {
      const where = other.depositary === undefined ? '' : `, ${treaties.depositary(short(other.depositary))}`;
      return treaties.also(act[other.act], effectInWords(table, other, reader)) + where;
    }),
    ...announced.map((other) => treaties.announced(act[other.act], effectInWords(table, other, reader))),
  ];
}

function inherits({ successions }: TreatyLife, party: string): boolean {
  return successions.some(({ by }) => by.includes(party));
}

/** Other acts of the same party that the same event tells, on another day: an accession deposited in two capitals. */
function besides({ deeds }: TreatyLife, deed: Deed): Deed[] {
  return deeds.filter(
    (other) =>
      other.row === deed.row &&
      other !== deed &&
      other.from !== deed.from &&
      other.act !== 'notice' &&
      other.parties.some((party) => deed.parties.includes(party)),
  );
}
