import { formatDate } from '../../time/format';
import { instant } from '../../time/instant';
import { everyWord } from '../everyWord';
import type { Timeline } from '../../ui/timeline.svelte';

/** How a state of a file is cited: title, the day of its last change (`updated`, in words) or else today's, and where that state stays. */
export function citationOfState(timeline: Timeline, updated: string | null, address: string): string {
  const words = everyWord(timeline);
  const today = (): string =>
    formatDate(instant(Date.now()), { year: 'numeric', month: 'long', day: 'numeric' }, words.time);
  const state = updated === null ? words.detail.accessed(today()) : words.cite.updated(updated);
  return `${words.cite.quote(timeline.title)}, ${state}. ${address}`;
}
