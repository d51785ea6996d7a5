import { decode, readParams, writeParams } from './params';

/** Name of the part of a link that holds a whole timeline, packed (`app/sharing/packedFile.ts`). Like the keys of `VIEW_FIELDS`, it is for ever. */
const KEY = 'file';

/** The packed timeline in a hash, with or without `#`; null if there is none. */
export function fileInLink(hash: string): string | null {
  const raw = readParams(hash).find(({ name }) => name === KEY)?.raw ?? null;
  // What cannot be decoded is damaged, which the reader of packed files says.
  return raw && (decode(raw) ?? raw);
}

/** A packed timeline with its view, as a hash without `#`. */
export function linkWithFile(packed: string, view: string): string {
  return writeParams([{ name: KEY, raw: packed }, ...readParams(view).filter(({ name }) => name !== KEY)]);
}
