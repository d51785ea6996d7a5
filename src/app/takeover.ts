/** Further down than this a reader is in the middle of the page, and what they read is not taken away. */
const NEAR_TOP = 120;

/** What the app does about the content that was there before it. */
export interface Takeover {
  /** The first picture is painted. */
  up(): void;
  /** Nothing came of the data. */
  failed(): void;
}

/**
 * Lets the app take the place of a page's own content without a jump: it is laid out behind it, as large as the window, and shown
 * in the frame in which the content goes. Without data the content stays, and the app says why at the foot of the window.
 */
export function takeOver(app: HTMLElement, still: HTMLElement): Takeover {
  app.className = 'en-behind';
  const swap = (): void => {
    if (scrollY > NEAR_TOP) return;
    removeEventListener('scroll', swap);
    app.className = '';
    still.hidden = true;
    // Else every place in it would be there twice.
    still.replaceChildren();
    scrollTo({ top: 0, behavior: 'instant' });
  };
  return {
    up: () => {
      if (still.hidden) return;
      addEventListener('scroll', swap, { passive: true });
      swap();
    },
    failed: () => {
      if (!still.hidden) app.className = 'en-below';
    },
  };
}

/** A way into the page's own outline becomes the link that opens the event in the app. */
export function linkOfAnchor(hash: string): string {
  return hash.replace(/^#event-([\w.-]+)$/, '#e=$1');
}
