import type { Reason } from './messages/types';
import type { Site } from './site';

/** Where the file shown by the page comes from. */
export interface Origin {
  /** The address as requested by the page; null for a file of the reader's own. */
  readonly address: string | null;
  /** The text of a file that has no address. */
  readonly text: string | null;
}

/** The ways in which a host page can get a file. */
export interface Source {
  /** Absolute address of the file, whose content may change. */
  readonly live: string | null;
  /** Absolute address of a copy that never changes. */
  readonly copy: string | null;
  /** The text of the file, to become part of the snippet. */
  readonly text: string | null;
  /** Why a way is missing, or a limitation of it. */
  readonly reason: Reason | null;
}

/** Characters above which a file is too large to be part of a snippet. */
const MAX_LENGTH = 500_000;

/** The ways in which a host page can get the file shown by the page at the address `page`. */
export function sourceOf({ address, text }: Origin, site: Site | null, page: string): Source {
  const none = { live: null, copy: null, text: null };
  if (site === null) return { ...none, reason: 'alone' };
  if (address === null) {
    const fits = text !== null && text.length <= MAX_LENGTH;
    return { ...none, text: fits ? text : null, reason: fits ? 'own' : 'large' };
  }
  const live = new URL(address, page).href;
  const copy = site.copies.get(live) ?? null;
  const foreign = new URL(live).origin !== new URL(page).origin;
  return { live, copy, text: null, reason: foreign ? 'foreign' : copy === null ? 'unpinned' : null };
}
