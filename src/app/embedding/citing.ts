import { formatDate } from '../../time/format';
import { instant } from '../../time/instant';
import type { Timeline } from '../../ui/timeline.svelte';

/** How a state of a file is cited: title, the day of its last change (`updated`, in words) or else today's, and where that state stays. */
export function citationOfState({ title, words }: Timeline, updated: string | null, address: string): string {
  const today = (): string =>
    formatDate(instant(Date.now()), { year: 'numeric', month: 'long', day: 'numeric' }, words.time);
  const state = updated === null ? words.detail.accessed(today()) : words.cite.updated(updated);
  return `${words.cite.quote(title)}, ${state}. ${address}`;
}
