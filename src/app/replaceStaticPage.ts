import type { Timeline } from '../ui/timeline.svelte';

/** Pixels. A reader who has scrolled further down than this is reading, so the content is not replaced. */
const NEAR_TOP = 120;

/** Milliseconds without a repaint after which the picture counts as settled. */
const SETTLED_MS = 100;

/** The app's side of replacing the static content that the page was served with. */
export interface StaticPageReplacement {
  /** Call when the first picture is painted: shows the app in place of the static content. */
  complete(): void;
  /** Call when there is nothing to show, or when what was shown has failed: shows the static content again. */
  revert(): void;
}

/**
 * Replaces a page's static content by the app without a layout shift: the app is laid out behind the content, as large as the window,
 * and both are swapped in one frame. If the app fails, the content stays or comes back, and the app says why at the foot of the window.
 */
export function replaceStaticPage(app: HTMLElement, staticPage: HTMLElement): StaticPageReplacement {
  app.className = 'en-behind';
  const content = [...staticPage.childNodes];
  const swap = (): void => {
    if (scrollY > NEAR_TOP) return;
    removeEventListener('scroll', swap);
    app.className = '';
    app.role = 'main';
    staticPage.hidden = true;
    // Otherwise the page would have each of its ids twice.
    staticPage.replaceChildren();
    scrollTo({ top: 0, behavior: 'instant' });
  };
  return {
    complete: () => {
      if (staticPage.hidden) return;
      addEventListener('scroll', swap, { passive: true });
      swap();
    },
    revert: () => {
      removeEventListener('scroll', swap);
      if (staticPage.hidden) staticPage.replaceChildren(...content);
      staticPage.hidden = false;
      app.className = 'en-below';
      // The main part is the content again, and a page has one.
      app.role = 'complementary';
    },
  };
}

/**
 * Completes a replacement once the picture is painted and has settled: the legend appears with the first picture and takes some of its
 * height. For an effect, which runs it again after each paint; returns what undoes it.
 */
export function replaceWhenPainted(
  { chart, store }: Timeline,
  replacement: StaticPageReplacement,
): (() => void) | undefined {
  const isPainted = (chart.isPainted && chart.scene?.complete) || store.viewMode !== 'picture';
  if (!isPainted) return;
  const timer = setTimeout(() => replacement.complete(), SETTLED_MS);
  return () => {
    clearTimeout(timer);
  };
}

/** Turns an anchor of the static outline (`#event-<id>`) into the link that opens the event in the app. Other hashes stay as they are. */
export function linkOfAnchor(hash: string): string {
  return hash.replace(/^#event-([\w.-]+)$/, '#e=$1');
}
