import { readFileSync } from 'node:fs';
import { TABLE } from './timelinePage';

/** The parts of a timeline file that tests read, as its author wrote them. */
export interface EventJson {
  readonly id: string;
  readonly title: { readonly en: string; readonly de: string };
  readonly kinds: readonly string[];
  readonly actors: readonly (string | { readonly id: string })[];
  readonly status: string;
  readonly claims?: readonly {
    readonly by: string;
    readonly says?: { readonly en: string; readonly de: string };
    readonly figures?: readonly { readonly measure: string }[];
    readonly sources?: readonly (string | { readonly URL?: string })[];
  }[];
  readonly sources: readonly (string | { readonly URL?: string })[];
}

interface File {
  readonly actors: readonly { readonly id: string; readonly name: { readonly en: string }; readonly parent?: string }[];
  readonly sources: readonly { readonly id: string; readonly URL?: string; readonly archiveUrl?: string }[];
  readonly events: readonly EventJson[];
  readonly links: readonly { readonly from: string; readonly to: string; readonly sources?: readonly string[] }[];
}

/** The file in data/, not read by the program. */
export const FILE = JSON.parse(readFileSync('data/dprk-russia.json', 'utf8')) as File;

const EVENTS = new Map(FILE.events.map((event) => [event.id, event]));

/** An event of the file. */
export function eventOf(id: string): EventJson {
  const event = EVENTS.get(id);
  if (!event) throw new Error(`the file has no event ${id}`);
  return event;
}

/** An actor and all its parents. */
function lineage(id: string): string[] {
  const parent = FILE.actors.find((actor) => actor.id === id)?.parent;
  return parent === undefined ? [id] : [id, ...lineage(parent)];
}

/** The values of a filter. */
export interface Asked {
  readonly kind?: string;
  readonly actor?: string;
  readonly status?: string;
  readonly by?: string;
}

function has(event: EventJson, { kind, actor, status, by }: Asked): boolean {
  const actors = event.actors.flatMap((one) => lineage(typeof one === 'string' ? one : one.id));
  const claimants = (event.claims ?? []).flatMap((claim) => lineage(claim.by));
  return (
    (kind === undefined || event.kinds.includes(kind)) &&
    (actor === undefined || actors.includes(actor)) &&
    (status === undefined || event.status === status) &&
    (by === undefined || claimants.includes(by))
  );
}

/** English titles of the events that match all values, in time order. */
export function titlesOf(asked: Asked): string[] {
  const events = Array.from({ length: TABLE.count }, (_, row) => eventOf(TABLE.id(row)));
  return events.filter((event) => has(event, asked)).map(({ title }) => title.en);
}
