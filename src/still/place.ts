/** Where a still page lies and what lies beside it. */
export interface Place {
  /** Absolute address of the page's folder, with a slash at its end; null where it is not known, and all that needs it is left out. */
  readonly base: string | null;
  /** The timeline's file, from the page; null where the page holds it. */
  readonly data: string | null;
  /** The way to the other timelines; null where there are none. */
  readonly home: string | null;
  /** The picture for previews (PNG), from the page; only where there is a base. */
  readonly image: string;
  /** The page for frames, from the page. */
  readonly frame: string;
  readonly oembed: string;
}

/** Pixels of the picture for previews. */
export const CARD = { width: 1200, height: 630 } as const;

/** An address beside the page, made absolute. */
export function absolute(base: string, address: string): string {
  return new URL(address, base).href;
}

/** A base as it is written on the command line, with its slash; null for anything but http and https. */
export function baseOf(text: string): string | null {
  if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) return null;
  const { href } = new URL(text);
  return href.replace(/[?#].*$/, '').replace(/\/?$/, '/');
}
