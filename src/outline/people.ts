import type { Actor } from '../intake/types';
import type { Reader } from './reader';
import { bare, type Told } from './told';

/** An actor as shown: its name and, where it belongs to another, whose it is. */
export interface ActorShown {
  readonly id: string;
  readonly name: Told;
  readonly short: Told;
  readonly of: Told | null;
}

/** An actor by id; one the file does not list is shown by its id. */
export function showActor(id: string, actors: ReadonlyMap<string, Actor>, reader: Reader): ActorShown {
  const actor = actors.get(id);
  const parent = actor?.parent;
  const of = parent === undefined ? null : reader.short(actors.get(parent), parent);
  return { id, name: reader.name(actor, id), short: reader.short(actor, id), of };
}

/** What an actor does in an event, in the reader's words where the role is a common one. */
export function roleInWords(role: string | undefined, reader: Reader): Told | null {
  if (role === undefined || role === '') return null;
  return bare(Object.hasOwn(reader.words.role, role) ? (reader.words.role[role] ?? role) : role);
}
