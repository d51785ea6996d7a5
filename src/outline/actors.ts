import type { Actor } from '../format/types';
import type { Localizer } from './localizer';
import { untagged, type LocalizedText } from './localize';

/** An actor as shown: its name, and that of its parent. */
export interface ActorShown {
  readonly id: string;
  readonly name: LocalizedText;
  readonly short: LocalizedText;
  readonly of: LocalizedText | null;
}

/** An actor by id. An actor that the file does not list is shown by its id. */
export function showActor(id: string, actors: ReadonlyMap<string, Actor>, localizer: Localizer): ActorShown {
  const actor = actors.get(id);
  const parent = actor?.parent;
  const of = parent === undefined ? null : localizer.short(actors.get(parent), parent);
  return { id, name: localizer.name(actor, id), short: localizer.short(actor, id), of };
}

/** The role of an actor in an event; common roles are translated. */
export function formatRole(role: string | undefined, localizer: Localizer): LocalizedText | null {
  if (role === undefined || role === '') return null;
  return untagged(Object.hasOwn(localizer.messages.role, role) ? (localizer.messages.role[role] ?? role) : role);
}
