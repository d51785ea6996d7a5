import type { Left } from './codes';
import { isRecord } from './desk';
import { BAD, wrongType, type Check } from './verdict';

/** A list: bad items are left out. */
export function listCheck(item: Check, left: Left): Check {
  return (value: unknown, desk): unknown => {
    if (!Array.isArray(value)) return wrongType(value, 'list', left, desk);
    const given = value as readonly unknown[];
    let out: unknown[] | null = null;
    for (let i = 0; i < given.length; i++) {
      desk.notes.path.push(i);
      const read = item(given[i], desk);
      desk.notes.path.pop();
      if (read !== given[i]) out ??= given.slice(0, i);
      if (read !== BAD) out?.push(read);
    }
    return out ?? given;
  };
}

/** A list in which no two items may have the same id: the later one is left out. */
export function distinctCheck(item: Check, left: Left): Check {
  return (value, desk) => {
    const seen = new Set<unknown>();
    const once: Check = (each, at) => {
      const read = item(each, at);
      const id = isRecord(read) ? read['id'] : undefined;
      if (id === undefined) return read;
      if (seen.has(id)) return repeated(id, at);
      seen.add(id);
      return read;
    };
    return listCheck(once, left)(value, desk);
  };
}

const repeated: Check = (id, { notes }) => {
  notes.error('duplicate-id', id, { left: 'entry' });
  return BAD;
};
