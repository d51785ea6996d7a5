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

/** The command of a key; null for keys left to the browser or the host page, such as any with Ctrl, Alt or ⌘. */
export function commandOf(press: KeyPress): KeyCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.shiftKey && Object.hasOwn(PANS, press.key)) return PANS[press.key]!;
  return Object.hasOwn(COMMANDS, press.key) ? COMMANDS[press.key]! : null;
}
