/** The address of a static page, and of files beside it. */
export interface PageAddress {
  /** Absolute address of the page's folder, with a trailing slash; null if unknown, and then everything that needs it is left out. */
  readonly base: string | null;
  /** The timeline's file, relative to the page; null if the page contains it. */
  readonly data: string | null;
  /** Address of the gallery; null if there is none. */
  readonly home: string | null;
  /** The preview picture (PNG), relative to the page; null for none. Used only with a base. */
  readonly image: string | null;
  /** The page for frames, relative to the page. */
  readonly frame: string;
  readonly oembed: string;
}

/** A page that has no address and nothing beside it. */
export const NOWHERE: PageAddress = { base: null, data: null, home: null, image: null, frame: '', oembed: '' };

/** Size of the preview picture, in pixels. */
export const CARD = { width: 1200, height: 630 } as const;

/** Makes a relative address absolute. */
export function absolute(base: string, address: string): string {
  return new URL(address, base).href;
}

/** Normalizes a base address, with a trailing slash; null for anything but http and https. */
export function baseOf(text: string): string | null {
  if (!URL.canParse(text) || !/^https?:\/\//i.test(text)) return null;
  const { href } = new URL(text);
  return href.replace(/[?#].*$/, '').replace(/\/?$/, '/');
}
