import { en, type Messages } from '../i18n/en/messages';
import type { Timeline } from '../ui/timeline.svelte';

/** All messages in the language of a timeline; English until they are loaded. */
export function messagesOf({ locale }: Timeline): Messages {
  return locale.all ?? en;
}
