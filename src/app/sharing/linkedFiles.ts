import { fileInLink } from '../../view/fileLink';
import type { OwnFile } from '../ownFile';

/** Files that came in a link, by what stands in it: each is unpacked once, and stays the same object while the view in the link changes. */
const unpacked = new Map<string, OwnFile>();

/** Keeps the text of a link. */
export function addLinkedFile(packed: string, text: string): void {
  unpacked.set(packed, { text, name: '', issue: null });
}

/** The file in the page's address; null if there is none, or if it is packed still. */
export function linkedFile(): OwnFile | null {
  const packed = fileInLink(location.hash);
  return packed === null ? null : (unpacked.get(packed) ?? null);
}

/** The file in the page's address as long as it is packed; null if there is none. */
export function packedInAddress(): string | null {
  return linkedFile() ? null : fileInLink(location.hash);
}
