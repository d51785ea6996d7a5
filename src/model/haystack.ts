import { pick } from '../intake/text';
import type { Actor, EventDraft, Text } from '../intake/types';
import { fold, spaced } from './fold';
import type { EventTable } from './table';

/** The fields that are searched, most telling first. */
export const FIELDS = ['title', 'short', 'summary', 'place', 'actor', 'claim'] as const;
export type Field = (typeof FIELDS)[number];

/** Ends each field of an event; no folded text holds it. */
export const FIELD_END = '\n';

/** Makes the searched text of events: each field's folded words, each word after a space, each field closed by FIELD_END. */
export function haystacker(table: EventTable, lang: string): (row: number) => string {
  const said = (text: Text | undefined): string => (text === undefined ? '' : pick(text, lang, table.file.lang));
  const nameOf = namer(table.file.actors, said);
  const claimText = (claim: EventDraft['claims'][number]): string =>
    `${nameOf(claim.by)} ${said(claim.via)} ${said(claim.says)}`;
  return (row) => {
    const draft = table.draft(row);
    const short = draft.short === undefined ? '' : said(draft.short);
    const actors = draft.actors.map(({ id }) => nameOf(id)).join(' ');
    const fields = [
      said(draft.title),
      short,
      said(draft.summary),
      said(draft.place?.name),
      actors,
      draft.claims.map(claimText).join(' '),
    ];
    return fields.map(sealed).join('');
  };
}

/** The full and short name of an actor, or its id where it has none. */
function namer(actors: readonly Actor[], said: (text: Text | undefined) => string): (id: string) => string {
  const names = new Map(actors.map((actor) => [actor.id, `${said(actor.name)} ${said(actor.short)}`.trim()]));
  return (id) => names.get(id) || id;
}

function sealed(text: string): string {
  return text === '' ? FIELD_END : ` ${spaced(fold(text))}${FIELD_END}`;
}
