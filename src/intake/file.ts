import type { Desk, Listed } from './desk';
import type { EventDraft, Text, TimelineFile } from './types';

/** The top level as checked: the events apart, and nothing certain to be there. */
export type Root = Partial<TimelineFile>;

/** Puts the parts of a file together: every list there, undeclared ids with an entry of their own. */
export function fileOf(root: Root, events: readonly EventDraft[], tail: Root, desk: Desk): TimelineFile {
  const { title = '', authors = [], coverage = [], periods = [] } = root;
  const { links = [], stories = [], corrections = [], successions = [] } = tail;
  return {
    ...root,
    id: root.id ?? '',
    lang: root.lang ?? languageOf(title),
    title,
    summary: root.summary,
    licence: root.licence,
    updated: root.updated,
    authors,
    coverage,
    actors: withImplied(root.actors, 'actor', desk),
    kinds: withImplied(root.kinds, 'kind', desk),
    measures: withImplied(root.measures, 'measure', desk),
    treaties: withImplied(root.treaties, 'treaty', desk),
    periods,
    sources: [...desk.sources.values()],
    events,
    links,
    stories,
    corrections,
    successions,
  };
}

/** A file that does not say its language is taken to be in the first one of its title. */
function languageOf(title: Text): string {
  return (typeof title === 'string' ? undefined : Object.keys(title)[0]) ?? 'en';
}

function withImplied<T extends { readonly id: string }>(
  entries: readonly T[] = [],
  list: Listed,
  desk: Desk,
): readonly T[] {
  return [...entries, ...[...desk.implied[list]].map((id) => ({ id }) as T)];
}
