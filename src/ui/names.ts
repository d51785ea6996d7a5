import { CERTAIN } from '../draw/doubt';
import { hueOf, isDeed } from '../draw/shapes';
import type { Tone } from '../intake/types';
import { OTHERS } from '../layout/gather';
import { UNDISPUTED } from '../model/accounts';
import type { EventTable } from '../model/table';
import { lookupOf } from '../outline/lookup';
import { Reader } from '../outline/reader';
import type { Words } from '../outline/words/en';
import type { Lanes } from '../view/state';
import type { Names } from './choices';

/** The names of a file's things in the reader's language. */
export function namesOf(table: EventTable, words: Words, lang: string): Names {
  const reader = new Reader(words, lang, table.file.lang);
  const { kinds, actors } = lookupOf(table);
  return {
    kind: (id) => reader.name(kinds.get(id), id).text,
    actor: (id) => (id === UNDISPUTED ? words.accounts.undisputed : reader.name(actors.get(id), id).text),
    status: (id) => words.status[id],
    signOfKind: (id) => {
      const kind = kinds.get(id);
      if (!kind) return null;
      const [family, tone] = [kind.family ?? 'other', kind.tone ?? 'neutral'];
      return { family, hue: hueOf(tone), filled: isDeed(tone, family), doubt: CERTAIN };
    },
  };
}

/** The name of a lane. Empty for the one lane of "none". */
export function laneName(id: string, by: Lanes, names: Names, words: Words, others: number): string {
  if (id === OTHERS) return words.lanes.others(others);
  if (by === 'none') return '';
  if (id === '') return words.lanes.without;
  if (by === 'tone') return words.tone[id as Tone];
  return by === 'kind' ? names.kind(id) : names.actor(id);
}
