import type { Media } from '../intake/types';
import { hostOf, safeAddress } from './address';
import type { Reader } from './reader';
import { bare, type Told } from './told';

/** A picture or document of an event. */
export interface MediaShown {
  readonly address: string;
  /** The host it would be loaded from; null when it lies beside the file, so that showing it asks nobody else. */
  readonly host: string | null;
  readonly alt: Told;
  readonly credit: string | null;
  readonly licence: string | null;
}

/** A medium in words, or null when its address is not one to be linked. Without a description it is called by its address. */
export function showMedia(media: Media, reader: Reader): MediaShown | null {
  const address = safeAddress(media.src);
  if (address === null) return null;
  const { credit, licence } = media;
  return {
    address,
    host: hostOf(address),
    alt: reader.told(media.alt) ?? bare(address),
    credit: credit ?? null,
    licence: licence ?? null,
  };
}
