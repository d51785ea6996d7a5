import type { TreatyAct } from '../intake/types';
import { livesOf } from '../model/deeds';
import { daysSince, isStep, signatureOf } from '../model/ratifying';
import type { EventTable } from '../model/table';
import type { Lookup } from './lookup';
import { showActor, type ActorShown } from './people';
import type { Reader } from './reader';
import type { Told } from './told';

/** A step in the life of a treaty. */
export interface ActShown {
  readonly treaty: Told;
  readonly act: string;
  readonly parties: readonly ActorShown[];
  /** When it takes effect, where that is told. */
  readonly effective: string | null;
  readonly depositary: ActorShown | null;
  /** What it takes for the treaty to enter into force. */
  readonly rule: Told | null;
  /** "268 days after signature", of a step towards being bound. */
  readonly since: string | null;
}

/** Days from the signature of a treaty to an act of an event, where both are known; null of other acts. */
export type ActDays = { readonly least: number; readonly most: number } | null;

/** The days of an act of the event of a row. */
export function daysOf(table: EventTable, row: number, { treaty, act }: TreatyAct): ActDays {
  const life = livesOf(table).find((one) => one.treaty.id === treaty);
  const signature = life && signatureOf(life);
  const deed = life?.deeds.find((one) => one.row === row && one.act === act);
  return signature && deed && isStep(deed) ? daysSince(signature, deed) : null;
}

/** A treaty step in words. The entry rule is told with the signature and with the entry itself, an effect on the day itself (`when`) not at all. */
export function showAct(act: TreatyAct, when: string, lookup: Lookup, reader: Reader, days: ActDays = null): ActShown {
  const treaty = lookup.treaties.get(act.treaty);
  return {
    treaty: reader.name(treaty, act.treaty),
    act: reader.words.act[act.act],
    parties: (act.parties ?? []).map((id) => showActor(id, lookup.actors, reader)),
    effective: act.effective === when ? null : reader.date(act.effective),
    depositary: act.depositary === undefined ? null : showActor(act.depositary, lookup.actors, reader),
    since: days && reader.words.treaties.afterSignature(reader.words.treaties.days(days.least, days.most)),
    rule: act.act === 'entry-into-force' || act.act === 'signature' ? reader.told(treaty?.entryRule) : null,
  };
}
