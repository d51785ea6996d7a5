import type { Media } from '../format/types';
import { findAddressError, type AddressErrorReason } from '../util/addressError';
import type { Localizer } from './localizer';
import { untagged, type LocalizedText } from './localize';

/** A picture or document of an event. */
export interface MediaShown {
  /** As the file has it, relative to the file. */
  readonly address: string;
  /** Why the address is not used, and its scheme; null if it is. */
  readonly addressError: { readonly reason: AddressErrorReason; readonly scheme: string } | null;
  readonly isPicture: boolean;
  /** Pixels; null where the file does not say. */
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly alt: LocalizedText;
  readonly credit: string | null;
  readonly licence: string | null;
}

const EMBEDDED = /^data:image\//i;
const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** A medium in words. Without a description it is called by its address. */
export function showMedia({ src, alt, credit, licence, width, height }: Media, localizer: Localizer): MediaShown {
  const isEmbedded = EMBEDDED.test(src);
  return {
    address: src,
    addressError: isEmbedded ? null : findAddressError(src),
    isPicture: isEmbedded || PICTURE.test(src.replace(/[?#].*/, '')),
    size: width && height ? { width, height } : null,
    alt: localizer.localize(alt) ?? untagged(isEmbedded ? '' : src),
    credit: credit ?? null,
    licence: licence ?? null,
  };
}

/** An address of a file, for a page that has loaded the file from `base`, which may itself be relative to the page; null where it was not loaded. */
export function resolveAddress(address: string, base: string | null): string {
  if (base === null || /^[a-z][a-z\d+.-]*:/i.test(address)) return address;
  if (URL.canParse(address, base)) return new URL(address, base).href;
  return address.startsWith('/') ? address : base.replace(/[?#].*/, '').replace(/[^/]*$/, '') + address;
}

/** Whether a picture would come over an open connection. A page that came over a secure one must not load it. */
export function isInsecure(address: string): boolean {
  return /^http:\/\//i.test(address);
}
