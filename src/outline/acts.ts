import { group } from 'd3-array';
import type { TreatyAct } from '../format/types';
import { treatyHistories, type TreatyHistory } from '../model/treatyActions';
import { memoize } from '../util/memoize';
import { daysSince, isStep, signatureOf } from '../model/ratificationTable';
import type { EventTable } from '../model/table';
import type { Lookup } from './lookup';
import { showActor, type ActorShown } from './actors';
import type { Localizer } from './localizer';
import type { LocalizedText } from './localize';

/** A treaty action of an event, formatted. */
export interface ActShown {
  readonly treaty: LocalizedText;
  readonly act: string;
  readonly parties: readonly ActorShown[];
  /** When it takes effect, if the file says so. */
  readonly effective: string | null;
  readonly depositary: ActorShown | null;
  /** The conditions of the treaty's entry into force. */
  readonly rule: LocalizedText | null;
  /** "268 days after signature", of a step towards being bound. */
  readonly since: string | null;
}

/** Days from the signature of a treaty to an action; null if not known, and for actions that are no steps towards it. */
export type ActDays = { readonly least: number; readonly most: number } | null;

const historiesById = memoize(
  (table: EventTable) => new Map(treatyHistories(table).map((history) => [history.treaty.id, history])),
);
const actionsByRow = memoize(({ actions }: TreatyHistory) => group(actions, ({ row }) => row));

/** The days of an action of the event in a row. */
export function daysOf(table: EventTable, row: number, { treaty, act }: TreatyAct): ActDays {
  const history = historiesById(table).get(treaty);
  const signature = history && signatureOf(history);
  const action =
    history &&
    actionsByRow(history)
      .get(row)
      ?.find((one) => one.act === act);
  return signature && action && isStep(action) ? daysSince(signature, action) : null;
}

/** Formats a treaty action. The entry rule is shown with signature and entry into force; the effect only if it is not on the day itself (`when`). */
export function showAct(
  act: TreatyAct,
  when: string,
  lookup: Lookup,
  localizer: Localizer,
  days: ActDays = null,
): ActShown {
  const treaty = lookup.treaties.get(act.treaty);
  return {
    treaty: localizer.name(treaty, act.treaty),
    act: localizer.messages.act[act.act],
    parties: (act.parties ?? []).map((id) => showActor(id, lookup.actors, localizer)),
    effective: act.effective === when ? null : localizer.date(act.effective),
    depositary: act.depositary === undefined ? null : showActor(act.depositary, lookup.actors, localizer),
    since: days && localizer.messages.treaties.afterSignature(localizer.messages.treaties.days(days.least, days.most)),
    rule: act.act === 'entry-into-force' || act.act === 'signature' ? localizer.localize(treaty?.entryRule) : null,
  };
}
