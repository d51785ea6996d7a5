import { pickLanguage } from '../format/localizedText';
import type { Text, TimelineFile, Tone } from '../format/types';
import { TURNING_POINTS } from '../model/laneOrder';
import { OTHERS } from '../model/lanes';
import type { EventTable } from '../model/table';
import type { CoreMessages } from '../i18n/en/core';
import type { Lanes } from '../view/state';

/** What the reader calls the things of a file. */
export interface Names {
  kind(id: string): string;
  actor(id: string): string;
  /** What the file calls an actor where there is little room; its name where the file says nothing. */
  shortActor(id: string): string;
}

/** Letters of a title from which on it may take two lines beside the controls. */
const LONG = 34;

/** Whether a title is long in one of its languages. Its room is kept in all of them, so that nothing moves when the reader's is loaded. */
export function isLong(title: Text): boolean {
  const texts = typeof title === 'string' ? [title] : Object.values(title);
  return texts.some((text) => text.length >= LONG);
}

/** The title of a file in a language. One that has none that can be read goes by the name of the file, so that nothing stands nameless. */
export function titleOf(
  { title, id, lang: own }: Pick<TimelineFile, 'title' | 'id' | 'lang'>,
  lang: string,
  messages: CoreMessages,
  fileName = '',
): string {
  return pickLanguage(title, lang, own) || messages.file.untitled(id || fileName);
}

/** The name of a file at an address; '' where that names none. */
export function fileNameIn(address: string): string {
  return /[^/?#]+\.json\b/i.exec(address)?.[0] ?? '';
}

interface Named {
  readonly id: string;
  readonly name?: Text | undefined;
  readonly short?: Text | undefined;
}

/** The names of a file's things in the reader's language; a thing without one goes by its id. */
export function namesOf(table: EventTable, lang: string): Names {
  const { kinds, actors, lang: fileLang } = table.file;
  const namer = (things: readonly Named[], isShort = false): ((id: string) => string) => {
    const names = new Map(things.map(({ id, name, short }) => [id, isShort ? (short ?? name) : name]));
    return (id) => pickLanguage(names.get(id) ?? '', lang, fileLang) || id;
  };
  return { kind: namer(kinds), actor: namer(actors), shortActor: namer(actors, true) };
}

/** The names of a lane, longest first; none for the one lane of "none". */
export function laneNames(id: string, by: Lanes, names: Names, messages: CoreMessages, others: number): string[] {
  if (id === OTHERS) return [messages.lanes.others(others)];
  if (id === TURNING_POINTS) return [messages.lanes.turningPoints];
  if (by === 'none') return [];
  if (id === '') return [messages.lanes.without];
  if (by === 'tone') return [messages.tone[id as Tone]];
  return by === 'kind' ? [names.kind(id)] : [names.actor(id), names.shortActor(id)];
}
