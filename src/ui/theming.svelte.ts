import type { Attachment } from 'svelte/attachments';
import { readPalette } from './paint.svelte';
import type { Timeline } from './timeline.svelte';

const MATTERS = ['(prefers-color-scheme: dark)', '(forced-colors: active)'];

/** Hands the colours and the type of the host page on to the picture, again whenever the theme changes. */
export function themed(timeline: Timeline, theme: () => 'auto' | 'light' | 'dark'): Attachment<HTMLElement> {
  return (node) => {
    const read = (): void => {
      timeline.palette = readPalette(node);
      timeline.family = getComputedStyle(node).getPropertyValue('--en-sans').trim() || 'sans-serif';
    };
    const queries = MATTERS.map((query) => matchMedia(query));
    for (const query of queries) query.addEventListener('change', read);
    $effect(() => {
      theme();
      read();
    });
    return () => {
      for (const query of queries) query.removeEventListener('change', read);
    };
  };
}
