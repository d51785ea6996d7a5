/** The parts of a timeline file that determine the parties to a treaty. */
export interface TreatyFile {
  readonly successions?: readonly Succession[];
  readonly events: readonly { id: string; when: string; treaties?: readonly Act[] }[];
}
export interface Act {
  readonly treaty: string;
  readonly act: string;
  readonly parties?: readonly string[];
  readonly effective?: string;
  readonly depositary?: string;
}
export interface Succession {
  readonly treaties: readonly string[];
  readonly of: string;
  readonly by: readonly string[];
  readonly event?: string;
  readonly text: Readonly<Record<string, string>>;
}

export type Standing = 'not bound' | 'bound' | 'suspended' | 'ended';

/** The status after an act; acts that are missing here (a signature, a notice) change nothing by themselves. */
const MAKES: Readonly<Record<string, Standing>> = {
  accession: 'bound',
  'entry-into-force': 'bound',
  suspension: 'suspended',
  withdrawal: 'ended',
  expiry: 'ended',
  termination: 'ended',
};

/** The status of a party at the end of a day (`YYYY-MM-DD`), by its own acts or those of the state that it succeeded. */
export function standing(file: TreatyFile, treaty: string, party: string, day: string): Standing {
  const succession = file.successions?.find((one) => one.treaties.includes(treaty));
  const names = succession?.by.includes(party) ? [party, succession.of] : [party];
  const acts = file.events
    .flatMap((event) => (event.treaties ?? []).map((act) => ({ ...act, from: lastDay(act.effective ?? event.when) })))
    .filter((act) => act.treaty === treaty && act.act in MAKES && act.from <= day)
    .filter((act) => act.parties?.some((one) => names.includes(one)));
  acts.sort((a, b) => (a.from < b.from ? -1 : 1));
  return acts.length ? MAKES[acts.at(-1)!.act]! : 'not bound';
}

/** The last day that a date names: of two candidates the later, from which on the act has certainly taken effect. */
function lastDay(date: string): string {
  return [...date.matchAll(/\d{4}-\d\d-\d\d/g)].at(-1)?.[0] ?? date;
}
