import { canvasForText } from '../ui/measure';
import type { Timeline } from '../ui/timeline.svelte';
import { linkOf } from './outside';

/** Milliseconds of rest after which a view counts as settled. */
const REST = 300;

/** What the element tells the page it stands in. */
export interface Told {
  'entente-view': { readonly link: string; readonly shown: string; readonly count: number };
  'entente-select': { readonly id: string | null };
}

export type Say = <Name extends keyof Told>(name: Name, detail: Told[Name]) => void;

/** Whether the picture stands in the next frame, if not in this one. What the page does then, it does in the frame in which readers see it. */
function stands({ form, scene, frame }: Timeline): boolean {
  return form !== 'picture' || scene !== null || (frame.width > 0 && frame.height > 0 && canvasForText() !== null);
}

/** Tells of the picture being up, once, then of each view that has settled and each event opened or closed. Returns what falls silent. */
export function telling(timeline: Timeline, up: () => void, say: Say): () => void {
  return $effect.root(() => {
    let [isUp, seen, chosen] = [false, timeline.view, timeline.view.selected];
    $effect(() => {
      if (isUp || !stands(timeline)) return;
      isUp = true;
      up();
    });
    $effect(() => {
      const { view } = timeline;
      if (view === seen) return;
      const timer = setTimeout(() => {
        seen = view;
        say('entente-view', { ...linkOf(timeline), count: timeline.inView });
      }, REST);
      return () => {
        clearTimeout(timer);
      };
    });
    $effect(() => {
      const { selected } = timeline.view;
      if (selected === chosen) return;
      chosen = selected;
      say('entente-select', { id: selected });
    });
  });
}
