import { pick } from '../intake/text';
import type { Text, Tone } from '../intake/types';
import { OTHERS } from '../model/lanes';
import type { EventTable } from '../model/table';
import type { FirstWords } from '../outline/words/firstEn';
import type { Lanes } from '../view/state';

/** What the reader calls the things of a file. */
export interface Names {
  kind(id: string): string;
  actor(id: string): string;
}

interface Named {
  readonly id: string;
  readonly name?: Text | undefined;
}

/** The names of a file's things in the reader's language; a thing without one goes by its id. */
export function namesOf(table: EventTable, lang: string): Names {
  const { kinds, actors, lang: fileLang } = table.file;
  const namer = (things: readonly Named[]): ((id: string) => string) => {
    const names = new Map(things.map(({ id, name }) => [id, name]));
    return (id) => pick(names.get(id) ?? '', lang, fileLang) || id;
  };
  return { kind: namer(kinds), actor: namer(actors) };
}

/** The name of a lane. Empty for the one lane of "none". */
export function laneName(id: string, by: Lanes, names: Names, words: FirstWords, others: number): string {
  if (id === OTHERS) return words.lanes.others(others);
  if (by === 'none') return '';
  if (id === '') return words.lanes.without;
  if (by === 'tone') return words.tone[id as Tone];
  return by === 'kind' ? names.kind(id) : names.actor(id);
}
