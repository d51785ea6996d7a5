import type { Actor, EventRecord, Text } from '../format/types';
import type { EventTable } from './table';

/** The searched fields, most relevant first. */
export const SEARCH_FIELDS = ['title', 'short', 'summary', 'place', 'actor', 'claim'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/**
 * What each of SEARCH_FIELDS says of an event, in all languages of the file one after another: '' where it says nothing. A reader may
 * remember a name from another language than the one on the screen.
 */
export function fieldTexts(table: EventTable): (row: number) => readonly string[] {
  const nameOf = namer(table.file.actors);
  const claimText = (claim: EventRecord['claims'][number]): string =>
    `${nameOf(claim.by)} ${said(claim.via)} ${said(claim.says)}`;
  return (row) => {
    const { title, short, summary, place, about, actors, claims } = table.draft(row);
    const names = actors.map(({ id }) => nameOf(id)).join(' ');
    const places = [place, ...(about ?? [])].map((one) => said(one?.name)).join(' ');
    return [said(title), said(short), said(summary), places, names, claims.map(claimText).join(' ')];
  };
}

function said(text: Text | undefined): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  return Object.values(text).join(' ');
}

/** The full and short name of an actor, or its id where it has none. */
function namer(actors: readonly Actor[]): (id: string) => string {
  const names = new Map(actors.map((actor) => [actor.id, `${said(actor.name)} ${said(actor.short)}`.trim()]));
  return (id) => names.get(id) || id;
}
