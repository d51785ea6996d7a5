import { group } from 'd3-array';
import type { TreatyAction, TreatyHistory } from '../model/treatyActions';
import { STATES, endOf, partyStatusOn, type PartyStatus, type State } from '../model/partyStatus';
import type { EventTable } from '../model/table';
import type { Span } from '../time/instant';
import { lookupOf, type Lookup } from './lookup';
import { showActor, type ActorShown } from './actors';
import type { Localizer } from './localizer';
import { formatEffect } from './treaties';

/** Parties with the same status through the same action. */
export interface PartyStatusEntry {
  readonly parties: readonly ActorShown[];
  /** Id of the event of that action. */
  readonly id: string;
  readonly act: string;
  /** When the action took effect. */
  readonly date: string;
  /** Predecessor, doubts, other actions, and actions that have yet to take effect. */
  readonly notes: readonly string[];
  /** Whether it depends on a succession. */
  readonly heir: boolean;
}

/** All parties with one status. */
export interface PartyStatusGroup {
  readonly state: State;
  readonly label: string;
  readonly count: number;
  readonly entries: readonly PartyStatusEntry[];
}

/** The parties of a treaty on a day, formatted: a group for each status, with an entry for each action that it follows from. */
export function showPartyStatus(
  table: EventTable,
  history: TreatyHistory,
  day: Span,
  localizer: Localizer,
): PartyStatusGroup[] {
  const lookup = lookupOf(table);
  const overBy = (id: string): number => endOf(table, id);
  const statuses = group(partyStatusOn({ history, actors: lookup.actors, day, overBy }), ({ state }) => state);
  return STATES.flatMap((state) => {
    const own = statuses.get(state) ?? [];
    const { messages } = localizer;
    return own.length === 0
      ? []
      : [
          {
            state,
            label: messages.treaties.state[state],
            count: own.length,
            entries: entriesOf(table, history, own, lookup, localizer),
          },
        ];
  });
}

function entriesOf(
  table: EventTable,
  history: TreatyHistory,
  statuses: readonly PartyStatus[],
  lookup: Lookup,
  localizer: Localizer,
): PartyStatusEntry[] {
  const alike = ({ action, via, doubt, announced }: PartyStatus): string =>
    [action.row, action.act, via, doubt, ...announced.map(({ row, act }) => `${row} ${act}`)].join();
  return [...group(statuses, alike).values()].map((own) => {
    const [first] = own;
    const { action } = first!;
    return {
      parties: own.map(({ party }) => showActor(party, lookup.actors, localizer)),
      id: table.id(action.row),
      act: localizer.messages.act[action.act],
      date: formatEffect(table, action, localizer),
      heir: own.some(({ party, doubt }) => doubt === 'ceased' || doubt === 'ceasing' || inherits(history, party)),
      notes: notesOf(table, history, first!, lookup, localizer),
    };
  });
}

function notesOf(
  table: EventTable,
  history: TreatyHistory,
  one: PartyStatus,
  lookup: Lookup,
  localizer: Localizer,
): string[] {
  const { treaties, act } = localizer.messages;
  const short = (id: string): string => showActor(id, lookup.actors, localizer).short.text;
  const { via, doubt, action } = one;
  const alsoDone = besides(history, action);
  const announced = one.announced.filter((other) => !alsoDone.includes(other));
  return [
    ...(via === null ? [] : [treaties.inPlaceOf(short(via))]),
    ...(doubt === null ? [] : [treaties.doubt[doubt]]),
    ...(action.of === undefined ? [] : [treaties.takesBack(act[action.of])]),
    ...(action.depositary === undefined ? [] : [treaties.depositary(short(action.depositary))]),
    ...alsoDone.map((other) => {
      const where = other.depositary === undefined ? '' : `, ${treaties.depositary(short(other.depositary))}`;
      return treaties.also(act[other.act], formatEffect(table, other, localizer)) + where;
    }),
    ...announced.map((other) => treaties.announced(act[other.act], formatEffect(table, other, localizer))),
  ];
}

function inherits({ successions }: TreatyHistory, party: string): boolean {
  return successions.some(({ by }) => by.includes(party));
}

/** Other actions of the same event and party with effect on another day, such as an accession deposited in two capitals. */
function besides({ actions }: TreatyHistory, action: TreatyAction): TreatyAction[] {
  return actions.filter(
    (other) =>
      other.row === action.row &&
      other !== action &&
      other.from !== action.from &&
      other.act !== 'notice' &&
      other.parties.some((party) => action.parties.includes(party)),
  );
}
