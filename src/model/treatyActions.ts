import { group } from 'd3-array';
import type { Act, Succession, Treaty } from '../format/types';
import * as D from '../time/edtfTypes';
import { extentOf } from '../time/extent';
import { parseEdtfUnexplained } from '../time/edtfParser';
import { memoize } from '../util/memoize';
import { unique } from '../util/unique';
import type { EventTable } from './table';

/** An action on a treaty, such as a signature, that an event reports. */
export interface TreatyAction {
  /** The event's row. */
  readonly row: number;
  readonly act: Act;
  readonly parties: readonly string[];
  /** When it was done, in milliseconds: not before `doneFrom`, and by `doneBy`. */
  readonly doneFrom: number;
  readonly doneBy: number;
  /** When it takes effect, in milliseconds: not before `from`, and by `by`. */
  readonly from: number;
  readonly by: number;
  /** The date of its effect as written in the file; '' if it takes effect when it is done. */
  readonly effective: string;
  readonly depositary: string | undefined;
  /** The action that a withdrawal takes back, if it is not the treaty itself. */
  readonly of: Act | undefined;
}

/** Everything a file has about one treaty. */
export interface TreatyHistory {
  readonly treaty: Treaty;
  /** In the order in which they take effect. */
  readonly actions: readonly TreatyAction[];
  /** Rows of events that concern it without being actions, in time order. */
  readonly concerns: readonly number[];
  readonly successions: readonly Succession[];
}

/** The order of actions on the same day. */
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

/** The histories of a file's treaties, ordered by their first action; those without one come last. Computed once for a table. */
export const treatyHistories = memoize((table: EventTable): readonly TreatyHistory[] => {
  const { treaties, successions } = table.file;
  if (treaties.length === 0) return [];
  const heirs = group(
    successions.flatMap((one) => one.treaties.map((treaty) => ({ treaty, one }))),
    ({ treaty }) => treaty,
  );
  const actions = new Map<string, TreatyAction[]>(treaties.map(({ id }) => [id, []]));
  const concerns = new Map<string, number[]>(treaties.map(({ id }) => [id, []]));
  for (let row = 0; row < table.count; row++) {
    const draft = table.draft(row);
    for (const act of draft.treaties ?? []) actions.get(act.treaty)?.push(actionOf(row, draft.dates, act));
    for (const id of draft.concerns ?? []) concerns.get(id)?.push(row);
  }
  const histories = treaties.map((treaty) => ({
    treaty,
    actions: actions.get(treaty.id)!.sort(byEffect),
    concerns: concerns.get(treaty.id)!,
    successions: unique((heirs.get(treaty.id) ?? []).map(({ one }) => one)),
  }));
  return histories.sort((a, b) => begin(a) - begin(b) || 0);
});

/** Time of the first action; Infinity for none (hence `|| 0` above, since the difference of two infinities is NaN). */
function begin({ actions }: TreatyHistory): number {
  return actions.reduce((first, { doneFrom }) => Math.min(first, doneFrom), Infinity);
}

type ActRead = NonNullable<ReturnType<EventTable['draft']>['treaties']>[number];

function actionOf(
  row: number,
  when: D.Edtf,
  { act, parties = [], effective = '', depositary, of }: ActRead,
): TreatyAction {
  const [doneFrom, doneBy] = beginOf(extentOf(when));
  const read = effective === '' ? null : parseEdtfUnexplained(effective);
  const [from, by] = beginOf(extentOf(read?.ok ? read.value : when));
  return { row, act, parties, doneFrom, doneBy, from, by, effective, depositary, of };
}

/**
 * The span in which something with this date took effect. What is ongoing or has no known end took effect when it began. How far `~`
 * and `?` reach is not defined, so such a span is widened by its own length at both ends.
 */
function beginOf({ from, latestStart, to, flags }: D.Extent): [number, number] {
  const by = flags & D.INTERVAL && flags & (D.OPEN_END | D.UNKNOWN_END) ? latestStart : to;
  const room = flags & (D.IS_APPROXIMATE | D.IS_UNCERTAIN) ? by - from : 0;
  return [from - room, by + room];
}

/** Orders by earliest effect, then by latest effect, then by the usual order of actions. */
function byEffect(a: TreatyAction, b: TreatyAction): number {
  return a.from - b.from || 0 || a.by - b.by || 0 || ORDER.indexOf(a.act) - ORDER.indexOf(b.act) || a.row - b.row;
}

/** Actions ordered by when they had certainly taken effect. */
export function byCertainty(actions: readonly TreatyAction[]): TreatyAction[] {
  return [...actions].sort((a, b) => a.by - b.by || 0 || byEffect(a, b));
}
