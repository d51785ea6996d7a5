import { pick } from '../intake/text';
import type { Actor, EventDraft, Text } from '../intake/types';
import type { EventTable } from './table';

/** The fields that are searched, most telling first. */
export const FIELDS = ['title', 'short', 'summary', 'place', 'actor', 'claim'] as const;
export type Field = (typeof FIELDS)[number];

/** What each of FIELDS says of an event, in a language (BCP 47): '' where it says nothing. */
export function fieldTexts(table: EventTable, lang: string): (row: number) => readonly string[] {
  const said = (text: Text | undefined): string => (text === undefined ? '' : pick(text, lang, table.file.lang));
  const nameOf = namer(table.file.actors, said);
  const claimText = (claim: EventDraft['claims'][number]): string =>
    `${nameOf(claim.by)} ${said(claim.via)} ${said(claim.says)}`;
  return (row) => {
    const { title, short, summary, place, actors, claims } = table.draft(row);
    const names = actors.map(({ id }) => nameOf(id)).join(' ');
    return [said(title), said(short), said(summary), said(place?.name), names, claims.map(claimText).join(' ')];
  };
}

/** The full and short name of an actor, or its id where it has none. */
function namer(actors: readonly Actor[], said: (text: Text | undefined) => string): (id: string) => string {
  const names = new Map(actors.map((actor) => [actor.id, `${said(actor.name)} ${said(actor.short)}`.trim()]));
  return (id) => names.get(id) || id;
}
