import type { TreatyAct } from '../intake/types';
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
}

/** A treaty step in words. The entry rule is told with the signature and with the entry itself, an effect on the day itself (`when`) not at all. */
export function showAct(act: TreatyAct, when: string, lookup: Lookup, reader: Reader): ActShown {
  const treaty = lookup.treaties.get(act.treaty);
  return {
    treaty: reader.name(treaty, act.treaty),
    act: reader.words.act[act.act],
    parties: (act.parties ?? []).map((id) => showActor(id, lookup.actors, reader)),
    effective: act.effective === when ? null : reader.date(act.effective),
    depositary: act.depositary === undefined ? null : showActor(act.depositary, lookup.actors, reader),
    rule: act.act === 'entry-into-force' || act.act === 'signature' ? reader.told(treaty?.entryRule) : null,
  };
}
