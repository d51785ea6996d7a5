import { flushSync, mount, unmount } from 'svelte';
import { keepInAddress } from '../ui/linking';
import Embedded from './Embedded.svelte';
import type { Hosted } from './hosted.svelte';
import { telling, type Say } from './telling.svelte';

/** A timeline that stands in an element. */
export interface Live {
  readonly hosted: Hosted;
  /** Keeps the view in the page's address under a name of its own ('' for none); null lets go of the address. */
  keep(link: string | null): void;
  /** Takes the timeline out of the page and lets go of everything. */
  end(): void;
}

/** Puts a timeline on its stage. `up` is called when it can be seen. */
export function present(hosted: Hosted, stage: HTMLElement, up: () => void, say: Say): Live {
  let letGo: (() => void) | null = null;
  const component = mount(Embedded, { target: stage, props: { hosted } });
  const silence = telling(hosted.timeline, up, say);
  const keep = (link: string | null): void => {
    letGo?.();
    hosted.link = link;
    letGo = link === null ? null : keepInAddress(hosted.timeline, link);
  };
  return {
    hosted,
    keep: (link) => {
      keep(link);
      // Measured and laid out in this turn, so that the first frame is already the picture.
      flushSync();
    },
    end: () => {
      letGo?.();
      silence();
      void unmount(component);
    },
  };
}
