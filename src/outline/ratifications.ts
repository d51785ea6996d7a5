import type { Ratifying, RatifyingStep } from '../model/ratifying';
import type { EventTable } from '../model/table';
import { formatDate } from '../time/format';
import { instant } from '../time/instant';
import { lookupOf } from './lookup';
import { showActor, type ActorShown } from './people';
import type { Reader } from './reader';
import type { Told } from './told';

/** One step of a party in words. */
export interface StepShown {
  readonly id: string;
  readonly act: string;
  readonly date: string;
  /** "3 days". */
  readonly days: string;
  readonly least: number;
  readonly most: number;
  /** The first of the party's steps towards this treaty. */
  readonly first: boolean;
}

/** A table of ratifications in words. */
export interface RatificationsShown {
  readonly signed: string;
  readonly treaties: readonly { readonly id: string; readonly short: Told }[];
  /** Signs of the first, second and third treaty, told apart without colour. */
  readonly signs: readonly string[];
  readonly rows: readonly {
    readonly party: ActorShown;
    readonly cells: readonly (readonly StepShown[])[];
    /** From the first treaty's days to the last's, where they differ. */
    readonly span: readonly [number, number] | null;
  }[];
  readonly longest: number;
  /** Days at which the scale is marked. */
  readonly ticks: readonly number[];
}

const SIGNS = ['M-4.2 0A4.2 4.2 0 1 1 4.2 0A4.2 4.2 0 1 1-4.2 0Z', 'M0-5.5L5.5 0L0 5.5L-5.5 0Z', 'M-4-4H4V4H-4Z'];

/** Days from signature to ratification in words, and what their picture needs. */
export function ratificationsOf(table: EventTable, ratifying: Ratifying, reader: Reader): RatificationsShown {
  const { words } = reader;
  const { actors } = lookupOf(table);
  const show = ({ deed, least, most }: RatifyingStep, at: number): StepShown => ({
    id: table.id(deed.row),
    act: words.act[deed.act],
    date: reader.date(table.draft(deed.row).dates) ?? '',
    days: words.treaties.days(least, most),
    least,
    most,
    first: at === 0,
  });
  return {
    signed: formatDate(instant(ratifying.signed), { day: 'numeric', month: 'long', year: 'numeric' }, words.time),
    treaties: ratifying.lives.map(({ treaty }) => ({ id: treaty.id, short: reader.short(treaty, treaty.id) })),
    signs: SIGNS,
    rows: ratifying.parties.map(({ id, steps }) => ({
      party: showActor(id, actors, reader),
      cells: steps.map((list) => list.map(show)),
      span: spanOf(steps),
    })),
    longest: ratifying.longest,
    ticks: ticksTo(ratifying.longest),
  };
}

function spanOf(steps: Ratifying['parties'][number]['steps']): readonly [number, number] | null {
  const days = steps.flatMap((list) => (list[0] ? [list[0].least] : []));
  const [least, most] = [Math.min(...days), Math.max(...days)];
  return most > least ? [least, most] : null;
}

/** Marks on the scale, at most. */
const TICKS = 7;

function ticksTo(longest: number): number[] {
  const ten = 10 ** Math.floor(Math.log10(Math.max(1, longest)));
  const step = Math.max(1, [ten / 5, ten / 2, ten].find((one) => longest / one <= TICKS) ?? 2 * ten);
  return Array.from({ length: Math.floor(longest / step) + 1 }, (_, i) => i * step);
}
