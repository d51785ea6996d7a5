/** A command of a key while the timeline has the focus. */
export type KeyCommand =
  | {
      readonly type:
        | 'previous'
        | 'next'
        | 'lane-up'
        | 'lane-down'
        | 'first'
        | 'last'
        | 'open'
        | 'close'
        | 'search'
        | 'fit'
        | 'full-screen'
        | 'spotlight';
    }
  /** Follows a link back to a cause, or on to an effect. */
  | { readonly type: 'follow'; readonly way: 'before' | 'after' }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'pan'; readonly share: number };

/** The part of a keyboard event that is used. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const ZOOM = 1.5;

const COMMANDS: Readonly<Record<string, KeyCommand>> = {
  ArrowLeft: { type: 'previous' },
  ArrowRight: { type: 'next' },
  ArrowUp: { type: 'lane-up' },
  ArrowDown: { type: 'lane-down' },
  Home: { type: 'first' },
  End: { type: 'last' },
  Enter: { type: 'open' },
  ' ': { type: 'open' },
  Escape: { type: 'close' },
  // Comma and full stop have their own keys on every layout; brackets need AltGr on a German keyboard.
  ',': { type: 'follow', way: 'before' },
  '.': { type: 'follow', way: 'after' },
  '[': { type: 'follow', way: 'before' },
  ']': { type: 'follow', way: 'after' },
  '/': { type: 'search' },
  '+': { type: 'zoom', factor: ZOOM },
  '=': { type: 'zoom', factor: ZOOM },
  '-': { type: 'zoom', factor: 1 / ZOOM },
  '0': { type: 'fit' },
  f: { type: 'full-screen' },
  s: { type: 'spotlight' },
  PageUp: { type: 'pan', share: -0.8 },
  PageDown: { type: 'pan', share: 0.8 },
};

const PANS: Readonly<Record<string, KeyCommand>> = {
  ArrowLeft: { type: 'pan', share: -0.2 },
  ArrowRight: { type: 'pan', share: 0.2 },
};

const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** A key as it would be pressed where time runs from left to right: arrows are swapped where it `isMirrored`. */
export function unmirrored(key: string, isMirrored: boolean): string {
  return isMirrored && Object.hasOwn(MIRRORED, key) ? MIRRORED[key]! : key;
}

/**
 * The command of a key; null for keys left to the browser or the host page, such as any with Ctrl, Alt or ⌘. Arrows go the way they
 * point, whichever way time runs.
 */
export function commandOf(press: KeyPress, isMirrored = false): KeyCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const key = unmirrored(press.key, isMirrored);
  if (press.shiftKey && Object.hasOwn(PANS, key)) return PANS[key]!;
  return Object.hasOwn(COMMANDS, key) ? COMMANDS[key]! : null;
}
