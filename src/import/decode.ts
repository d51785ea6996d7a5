import { decodeJson } from '../format/encoding';
import type { ImportContext } from './context';

/**
 * A file as text: UTF-8 or UTF-16 where it is one, by its first bytes, else Windows-1252, in which every file is readable. That last one
 * is a guess, and said.
 */
export function decodeText(bytes: Uint8Array, { notes }: ImportContext): string {
  const [first, second] = bytes;
  // A table in UTF-16 without a mark has a zero in every other byte, as JSON has.
  const text = decodeJson(bytes);
  if (text !== null) return text.replace(/^\ufeff/, '');
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isUtf16) {
    notes.add('warning', 'encoding', { encoding: 'UTF-16' });
    return new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  notes.add('guess', 'encoding', { encoding: 'Windows-1252' });
  return new TextDecoder('windows-1252').decode(bytes);
}
