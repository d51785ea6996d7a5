import type { Reason } from '../words/types';
import type { Site } from './site';

/** Where the file comes from that the page shows. */
export interface Origin {
  /** As the page asked for it; null for a file of the reader's own. */
  readonly address: string | null;
  /** The text of a file that has no address. */
  readonly text: string | null;
}

/** What an article can have of a file. */
export interface Source {
  /** Absolute address at which it changes. */
  readonly live: string | null;
  /** Absolute address of a copy that never changes. */
  readonly copy: string | null;
  /** The file itself, to go inside. */
  readonly text: string | null;
  /** What is to be known of it. */
  readonly reason: Reason | null;
}

/** Above so many characters a file is too large to go into an article. */
const MOST = 500_000;

/** What an article can have of the file that a page at `page` shows. */
export function sourceOf({ address, text }: Origin, site: Site | null, page: string): Source {
  const none = { live: null, copy: null, text: null };
  if (site === null) return { ...none, reason: 'alone' };
  if (address === null) {
    const fits = text !== null && text.length <= MOST;
    return { ...none, text: fits ? text : null, reason: fits ? 'own' : 'large' };
  }
  const live = new URL(address, page).href;
  const copy = site.copies.get(live) ?? null;
  const foreign = new URL(live).origin !== new URL(page).origin;
  return { live, copy, text: null, reason: foreign ? 'foreign' : copy === null ? 'unpinned' : null };
}
