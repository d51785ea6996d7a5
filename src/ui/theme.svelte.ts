import type { Attachment } from 'svelte/attachments';
import { readPalette } from './paint.svelte';
import type { Timeline } from './timeline.svelte';

const MATTERS = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** Applies the colours and font of the host page to the chart, again whenever the theme, the screen or a font changes. */
export function themed(timeline: Timeline, theme: () => 'auto' | 'light' | 'dark'): Attachment<HTMLElement> {
  return (node) => {
    const read = (): void => {
      timeline.chart.palette = readPalette(node);
      timeline.chart.family = getComputedStyle(node).getPropertyValue('--en-sans').trim() || 'sans-serif';
    };
    const queries = MATTERS.map((query) => matchMedia(query));
    const remeasure = (): void => void timeline.chart.fontLoads++;
    // A query holds for one ratio, so each change asks for the next.
    let ratio: MediaQueryList;
    const watchRatio = (): void => {
      ratio = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
      ratio.onchange = () => {
        read();
        watchRatio();
      };
    };
    watchRatio();
    for (const query of queries) query.addEventListener('change', read);
    const { fonts } = node.ownerDocument;
    fonts.addEventListener('loadingdone', remeasure);
    $effect(() => {
      theme();
      read();
    });
    return () => {
      for (const query of queries) query.removeEventListener('change', read);
      ratio.onchange = null;
      fonts.removeEventListener('loadingdone', remeasure);
    };
  };
}
