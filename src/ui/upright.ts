import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { NARROW } from '../layout/geometry';
import type { Timeline } from './timeline.svelte';

/** A phone that lies on its side: it has no height for a picture in which time runs downwards. */
const LOW = '(orientation: landscape) and (max-height: 560px)';

/**
 * Follows whether the timeline is so narrow that time runs downwards, and loads the picture in which it does. Where a host page gives the
 * timeline a height, which it would have to scroll in, time runs sideways at any width; so it does in a frame, which is as tall as what is in
 * it and knows nothing of the reader's window.
 */
export function watchWidth({ chart, features }: Timeline): Attachment<HTMLElement> {
  return (node) => {
    const follow = (): void => {
      const isFixed = getComputedStyle(node).getPropertyValue('--en-fixed') !== '';
      const isNarrow = node.clientWidth > 0 && node.clientWidth < NARROW;
      const isUpright = isNarrow && !isFixed && self === top && !matchMedia(LOW).matches;
      chart.isUpright = isUpright;
      if (isUpright) void features.load('vertical');
    };
    untrack(follow);
    const observer = new ResizeObserver(follow);
    observer.observe(node);
    return () => observer.disconnect();
  };
}
