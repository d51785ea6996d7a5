import { headingOf } from '../outline/heading';
import type { Words } from '../outline/words/en';
import type { Timeline } from './timeline.svelte';

/** How many tell an event, and as told by whom it stands here: '' where there is one account and it is the file's own. */
export function accountsAt({ table, lang }: Timeline, words: Words, row: number): string {
  const { asTold, accounts } = headingOf(table, row, words, lang);
  return [asTold, accounts].filter(Boolean).join('; ');
}
