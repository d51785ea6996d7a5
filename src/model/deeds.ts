import type { Act, Succession, Treaty } from '../intake/types';
import * as D from '../time/dates';
import { extentOf } from '../time/extent';
import { readEdtf } from '../time/reader';
import type { EventTable } from './table';

/** One act of an event in the life of a treaty. */
export interface Deed {
  /** The event's row. */
  readonly row: number;
  readonly act: Act;
  readonly parties: readonly string[];
  /** When it was done, in milliseconds: at the earliest, and all over by. */
  readonly doneFrom: number;
  readonly doneBy: number;
  /** When it takes effect: not before `from`, and for sure by the time `by` is reached. */
  readonly from: number;
  readonly by: number;
  /** The date of its effect as the file writes it, where that is told apart; '' where it takes effect as it is done. */
  readonly effective: string;
  readonly depositary: string | undefined;
  /** What a withdrawal takes back, where it is not the treaty. */
  readonly of: Act | undefined;
}

/** All that a file tells of one treaty. */
export interface TreatyLife {
  readonly treaty: Treaty;
  /** In the order in which they take effect. */
  readonly deeds: readonly Deed[];
  /** Events that concern it without being a step in its life, in time order. */
  readonly concerns: readonly number[];
  readonly successions: readonly Succession[];
}

/** Acts on one day follow each other in this order. */
const ORDER: readonly Act[] = [
  'signature',
  'approval',
  'ratification',
  'deposit',
  'succession',
  'accession',
  'entry-into-force',
  'reservation',
  'extension',
  'notice',
  'suspension',
  'withdrawal',
  'expiry',
  'termination',
];

const KEPT = new WeakMap<EventTable, readonly TreatyLife[]>();

/** The lives of a file's treaties, by their first act; those without one come last. Found once for a table. */
export function livesOf(table: EventTable): readonly TreatyLife[] {
  let lives = KEPT.get(table);
  if (!lives) KEPT.set(table, (lives = makeLives(table)));
  return lives;
}

function makeLives(table: EventTable): TreatyLife[] {
  const { treaties, successions } = table.file;
  if (treaties.length === 0) return [];
  const deeds = new Map<string, Deed[]>(treaties.map(({ id }) => [id, []]));
  const concerns = new Map<string, number[]>(treaties.map(({ id }) => [id, []]));
  for (let row = 0; row < table.count; row++) {
    const draft = table.draft(row);
    for (const act of draft.treaties ?? []) deeds.get(act.treaty)?.push(deedOf(row, draft.dates, act));
    for (const id of draft.concerns ?? []) concerns.get(id)?.push(row);
  }
  const lives = treaties.map((treaty) => ({
    treaty,
    deeds: deeds.get(treaty.id)!.sort(byEffect),
    concerns: concerns.get(treaty.id)!,
    successions: successions.filter((one) => one.treaties.includes(treaty.id)),
  }));
  return lives.sort((a, b) => begin(a) - begin(b) || 0);
}

/** The first act of a life, Infinity where there is none (`|| 0` above: two such have no order). */
function begin({ deeds }: TreatyLife): number {
  return deeds.reduce((first, { doneFrom }) => Math.min(first, doneFrom), Infinity);
}

type ActRead = NonNullable<ReturnType<EventTable['draft']>['treaties']>[number];

function deedOf(row: number, when: D.Edtf, { act, parties = [], effective = '', depositary, of }: ActRead): Deed {
  const [doneFrom, doneBy] = beginOf(extentOf(when));
  const read = effective === '' ? null : readEdtf(effective);
  const [from, by] = beginOf(extentOf(read?.ok ? read.value : when));
  return { row, act, parties, doneFrom, doneBy, from, by, effective, depositary, of };
}

/**
 * The stretch in which something took effect that is dated so. What goes on or has no known end took effect when it began.
 * About `~` and `?` a file does not say how far they reach: the stretch is widened by its own length at both ends.
 */
function beginOf({ from, startBy, to, flags }: D.Extent): [number, number] {
  const by = flags & D.INTERVAL && flags & (D.OPEN_END | D.UNKNOWN_END) ? startBy : to;
  const room = flags & (D.IS_APPROXIMATE | D.IS_UNCERTAIN) ? by - from : 0;
  return [from - room, by + room];
}

/** Earlier effect first, then the one that is sooner certain, then by the usual course of things. */
function byEffect(a: Deed, b: Deed): number {
  return a.from - b.from || 0 || a.by - b.by || 0 || ORDER.indexOf(a.act) - ORDER.indexOf(b.act) || a.row - b.row;
}

/** The same deeds by when they had taken effect for sure. */
export function byCertainty(deeds: readonly Deed[]): Deed[] {
  return [...deeds].sort((a, b) => a.by - b.by || 0 || byEffect(a, b));
}
