import type { Attachment } from 'svelte/attachments';
import { MediaQuery } from 'svelte/reactivity';
import { readPalette } from './paint.svelte';
import type { Timeline } from './timeline.svelte';

/** Hands the colours and the type of the host page on to the picture, again whenever the theme changes. */
export function themed(timeline: Timeline, theme: () => 'auto' | 'light' | 'dark'): Attachment<HTMLElement> {
  const dark = new MediaQuery('(prefers-color-scheme: dark)');
  const forced = new MediaQuery('(forced-colors: active)');
  return (node) => {
    $effect(() => {
      void [theme(), dark.current, forced.current];
      timeline.palette = readPalette(node);
      timeline.family = getComputedStyle(node).getPropertyValue('--en-sans').trim() || 'sans-serif';
    });
  };
}
