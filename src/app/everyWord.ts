import { en, type Words } from '../outline/words/en';
import type { Timeline } from '../ui/timeline.svelte';

/** Every word in the language of a timeline; in English until it is loaded. */
export function everyWord({ reading }: Timeline): Words {
  return reading?.words ?? en;
}
