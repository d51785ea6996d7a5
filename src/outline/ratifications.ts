import { extent, ticks } from 'd3-array';
import type { RatificationTable, RatificationStep } from '../model/ratificationTable';
import type { EventTable } from '../model/table';
import { formatDate } from '../time/format';
import { instant } from '../time/instant';
import { lookupOf } from './lookup';
import { showActor, type ActorShown } from './actors';
import type { Localizer } from './localizer';
import type { LocalizedText } from './localize';

/** A step of a party, formatted. */
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

/** A ratification table, formatted. */
export interface RatificationsShown {
  readonly signed: string;
  readonly treaties: readonly { readonly id: string; readonly short: LocalizedText }[];
  /** SVG paths that mark the first, second and third treaty, distinct without colour. */
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

/** Formats a ratification table, with the data of its chart. */
export function ratificationsOf(
  table: EventTable,
  ratificationTable: RatificationTable,
  localizer: Localizer,
): RatificationsShown {
  const { messages } = localizer;
  const { actors } = lookupOf(table);
  const show = ({ action, least, most }: RatificationStep, at: number): StepShown => ({
    id: table.id(action.row),
    act: messages.act[action.act],
    date: localizer.date(table.draft(action.row).dates) ?? '',
    days: messages.treaties.days(least, most),
    least,
    most,
    first: at === 0,
  });
  return {
    signed: formatDate(
      instant(ratificationTable.signed),
      { day: 'numeric', month: 'long', year: 'numeric' },
      messages.time,
    ),
    treaties: ratificationTable.histories.map(({ treaty }) => ({
      id: treaty.id,
      short: localizer.short(treaty, treaty.id),
    })),
    signs: SIGNS,
    rows: ratificationTable.parties.map(({ id, steps }) => ({
      party: showActor(id, actors, localizer),
      cells: steps.map((list) => list.map(show)),
      span: spanOf(steps),
    })),
    longest: ratificationTable.longest,
    ticks: ticks(0, ratificationTable.longest, Math.max(1, Math.min(STEPS, ratificationTable.longest))),
  };
}

function spanOf(steps: RatificationTable['parties'][number]['steps']): readonly [number, number] | null {
  const days = steps.flatMap((list) => (list[0] ? [list[0].least] : []));
  const [least = 0, most = 0] = extent(days);
  return most > least ? [least, most] : null;
}

/** Approximate number of ticks on the scale; they are at least a day apart. */
const STEPS = 6;
