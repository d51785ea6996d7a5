import type { MakersLanguage } from '../../i18n/makers';
import type { TimelineFile } from '../../format/types';

/** The names of the templates without an extension; with each of these there is one. */
export const TEMPLATE_FILES: Readonly<Record<MakersLanguage, string>> = {
  en: 'timeline-template',
  de: 'zeitleiste-vorlage',
};
export const TEMPLATE_FORMATS = ['xlsx', 'ods', 'csv'] as const;

/** A small timeline to start from: some events of a shipped one, with all that they refer to. */
export interface Example {
  readonly id: string;
  /** The shipped timeline that has the events: the name of its file without `.json`. */
  readonly from: string;
  readonly title: Readonly<Record<MakersLanguage, string>>;
  /** What it shows of the format. */
  readonly summary: Readonly<Record<MakersLanguage, string>>;
  readonly events: readonly string[];
}

export const EXAMPLES: readonly Example[] = [
  {
    id: 'test-ban',
    from: 'arms-control',
    title: { en: 'The test ban of 1963', de: 'Der Teststoppvertrag von 1963' },
    summary: { en: 'Events with a date, a title and a source.', de: 'Ereignisse mit Datum, Titel und Quelle.' },
    events: [
      ...['hot-line-signature-1963-06-20', 'ptbt-initialled-1963-07-25', 'ptbt-signature-1963-08-05'],
      ...['ptbt-us-ratification-1963-10-07', 'ptbt-in-force-1963-10-10'],
    ],
  },
  {
    id: 'finland-sweden',
    from: 'nato-enlargement',
    title: { en: 'Finland and Sweden join NATO', de: 'Finnland und Schweden treten der NATO bei' },
    summary: { en: 'Actors, kinds and importance.', de: 'Akteure, Arten und Wichtigkeit.' },
    events: [
      ...['fin-swe-application-2022-05-18', 'fin-swe-memorandum-2022-06-28', 'fin-swe-invitation-2022-06-29'],
      ...['fin-swe-signature-2022-07-05', 'fin-ratification-tur-2023-03-30', 'fin-accession-2023-04-04'],
      ...['swe-ratification-tur-2024-01-25', 'swe-ratification-hun-2024-03-05', 'swe-accession-2024-03-07'],
    ],
  },
  {
    id: 'losses',
    from: 'dprk-russia',
    title: { en: 'North Korea’s losses: who says what', de: 'Nordkoreas Verluste: wer was angibt' },
    summary: { en: 'Claims with figures that differ.', de: 'Angaben mit Zahlen, die voneinander abweichen.' },
    events: [
      ...['nis-troops-2024-10-18', 'losses-winter-2024-25', 'nis-4700-losses-2025-04-30', 'uk-6000-losses-2025-06-15'],
      ...['portraits-2025-08-22', 'nis-2000-dead-2025-09-02'],
    ],
  },
];

/**
 * The timeline of an example: its events and what they refer to, each once. Throws where the shipped timeline has no such event any more,
 * so that a build says so.
 */
export function exampleFile(example: Example, whole: TimelineFile): TimelineFile {
  const events = example.events.map((id) => {
    const event = whole.events.find((one) => one.id === id);
    if (!event) throw new Error(`data/${example.from}.json has no event ${id}, which the example ${example.id} needs`);
    return event;
  });
  const claims = events.flatMap((event) => event.claims);
  const used = <T extends { readonly id: string }>(list: readonly T[], ids: Iterable<string>): T[] => {
    const wanted = new Set(ids);
    return list.filter(({ id }) => wanted.has(id));
  };
  const own = [...events.flatMap(({ actors }) => actors.map(({ id }) => id)), ...claims.map(({ by }) => by)];
  const actors = withParents(used(whole.actors, own), whole.actors);
  return {
    ...whole,
    ...{ id: example.id, title: example.title, summary: undefined, events, actors },
    kinds: used(
      whole.kinds,
      [...events, ...claims].flatMap(({ kinds = [] }) => kinds),
    ),
    measures: used(
      whole.measures,
      claims.flatMap(({ figures = [] }) => figures.map(({ measure }) => measure)),
    ),
    sources: used(
      whole.sources,
      [...events, ...claims].flatMap(({ sources }) => sources),
    ),
    ...{ coverage: [], treaties: [], headline: undefined, periods: [], links: [], stories: [] },
    ...{ corrections: [], successions: [] },
  };
}

/** Actors with those that they belong to. */
function withParents(
  actors: readonly TimelineFile['actors'][number][],
  all: TimelineFile['actors'],
): TimelineFile['actors'] {
  const ids = new Set(actors.map(({ id }) => id));
  const add = (id: string | undefined): void => {
    if (id === undefined || ids.has(id)) return;
    ids.add(id);
    add(all.find((actor) => actor.id === id)?.parent);
  };
  for (const { parent } of actors) add(parent);
  return all.filter(({ id }) => ids.has(id));
}
