import type { TimelineFile } from '../format/types';

/**
 * Some events of a file with all that they refer to, as a file: actors with those that they belong to, kinds, measures, sources, places,
 * treaties, and the links, steps of stories, corrections and successions that are about these events alone. Unknown fields stay.
 */
export function extractOf(whole: TimelineFile, ids: ReadonlySet<string>): TimelineFile {
  const events = whole.events.filter(({ id }) => ids.has(id));
  const has = (id: string | undefined): boolean => id === undefined || ids.has(id);
  const links = whole.links.filter(({ from, to }) => has(from) && has(to));
  const treaties = entriesOf(
    whole.treaties,
    events.flatMap(({ treaties = [], concerns = [] }) => [...treaties.map(({ treaty }) => treaty), ...concerns]),
  );
  const own = new Set(treaties.map(({ id }) => id));
  const successions = whole.successions.filter(
    ({ event, treaties: all }) => has(event) && all.every((id) => own.has(id)),
  );
  const named = { ...whole, events, links, successions };
  const actors = actorsOf(named, whole);
  const among = new Set(actors.map(({ id }) => id));
  const claims = events.flatMap((event) => event.claims);
  return {
    ...whole,
    ...{ events, links, successions, treaties, actors },
    kinds: entriesOf(
      whole.kinds,
      [...events, ...claims].flatMap(({ kinds = [] }) => kinds),
    ),
    measures: entriesOf(
      whole.measures,
      claims.flatMap(({ figures = [] }) => figures.map(({ measure }) => measure)),
    ),
    sources: entriesOf(
      whole.sources,
      [...events, ...claims, ...links, ...successions].flatMap(({ sources }) => sources),
    ),
    places: whole.places && entriesOf(whole.places, placesOf(events)),
    headline: whole.headline && own.has(whole.headline.treaty) ? whole.headline : undefined,
    coverage: whole.coverage.flatMap(({ actors: covered, ...rest }) => {
      const left = covered?.filter((id) => among.has(id));
      // Without a list, it would be said of all actors.
      return left === undefined ? [rest] : left.length > 0 ? [{ ...rest, actors: left }] : [];
    }),
    stories: whole.stories.flatMap((story) => {
      const steps = story.steps.filter(({ event }) => has(event));
      return steps.some(({ event }) => event !== undefined) ? [{ ...story, steps }] : [];
    }),
    corrections: whole.corrections.filter(({ events: about = [] }) => about.every((id) => ids.has(id))),
  };
}

function entriesOf<T extends { readonly id: string }>(list: readonly T[], ids: Iterable<string>): T[] {
  const wanted = new Set(ids);
  return list.filter(({ id }) => wanted.has(id));
}

/** The actors that events, claims, treaties and links name, with those that they belong to. */
function actorsOf(
  { events, links, successions }: Pick<TimelineFile, 'events' | 'links' | 'successions'>,
  { actors }: TimelineFile,
): TimelineFile['actors'] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const ids = new Set<string>();
  const add = (id: string | undefined): void => {
    if (id === undefined || ids.has(id)) return;
    ids.add(id);
    add(byId.get(id)?.parent);
  };
  for (const { actors: own, claims, treaties = [], lane } of events) {
    for (const { id } of own) add(id);
    for (const { by } of claims) add(by);
    for (const { parties = [] } of treaties) parties.forEach(add);
    add(lane);
  }
  for (const { by } of links) add(by);
  for (const { of, by } of successions) [of, ...by].forEach(add);
  return actors.filter(({ id }) => ids.has(id));
}

/** The ids of listed places. Reading replaced each id by the place itself. */
function placesOf(events: TimelineFile['events']): string[] {
  const claims = events.flatMap((event) => event.claims);
  const places = [...events.flatMap(({ place, about = [] }) => [place, ...about]), ...claims.map(({ place }) => place)];
  return places.flatMap((place) => (typeof place?.['id'] === 'string' ? [place['id']] : []));
}
