import type { Shipped } from './shipped';

/** The themes of the gallery in their order, each with its timelines by id. */
const TIMELINES = {
  alliances: ['dprk-russia', 'nato-enlargement'],
  treaties: ['arms-control', 'treaty-ratifications'],
  troops: ['un-peacekeeping', 'us-forces-abroad'],
  weapons: ['nuclear-tests'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What none of these themes has stands under `other`. */
export type Theme = keyof typeof TIMELINES | 'other';

/** A theme with at least one timeline. */
interface Shelf {
  readonly theme: Theme;
  readonly timelines: readonly Shipped[];
}

/** Timelines by theme, in the order of the themes; timelines that no theme names come last. */
export function shelvesOf(timelines: readonly Shipped[]): Shelf[] {
  const byId = new Map(timelines.map((timeline) => [timeline.id, timeline]));
  const shelves = Object.entries(TIMELINES).map(([theme, ids]): Shelf => {
    return { theme: theme as Theme, timelines: ids.flatMap((id) => byId.get(id) ?? []) };
  });
  const known = new Set<string>(Object.values(TIMELINES).flat());
  const others = timelines.filter(({ id }) => !known.has(id));
  return [...shelves, { theme: 'other' as const, timelines: others }].filter((shelf) => shelf.timelines.length > 0);
}
