/** What a key asks for while the timeline has the focus. */
export type KeyCommand =
  | {
      readonly type:
        'previous' | 'next' | 'lane-up' | 'lane-down' | 'first' | 'last' | 'open' | 'close' | 'search' | 'fit';
    }
  /** Along a link: to what an event came from, or to what it led to. */
  | { readonly type: 'follow'; readonly way: 'before' | 'after' }
  | { readonly type: 'zoom'; readonly factor: number }
  | { readonly type: 'pan'; readonly share: number };

/** The part of a keyboard event that counts. */
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
  // Comma and full stop are keys of their own everywhere; brackets need a third hand on a German keyboard.
  ',': { type: 'follow', way: 'before' },
  '.': { type: 'follow', way: 'after' },
  '[': { type: 'follow', way: 'before' },
  ']': { type: 'follow', way: 'after' },
  '/': { type: 'search' },
  '+': { type: 'zoom', factor: ZOOM },
  '=': { type: 'zoom', factor: ZOOM },
  '-': { type: 'zoom', factor: 1 / ZOOM },
  '0': { type: 'fit' },
  PageUp: { type: 'pan', share: -0.8 },
  PageDown: { type: 'pan', share: 0.8 },
};

const PANS: Readonly<Record<string, KeyCommand>> = {
  ArrowLeft: { type: 'pan', share: -0.2 },
  ArrowRight: { type: 'pan', share: 0.2 },
};

/** The command of a key, or null for a key that belongs to the browser or the host page: anything with Ctrl, Alt or ⌘ does. */
export function commandOf(press: KeyPress): KeyCommand | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  if (press.shiftKey && Object.hasOwn(PANS, press.key)) return PANS[press.key]!;
  return Object.hasOwn(COMMANDS, press.key) ? COMMANDS[press.key]! : null;
}
