import { findAddressError } from '../util/addressError';

/** An address that is safe to link to, or null. Files are validated when read, and again here before they become links. */
export function safeAddress(address: string | undefined): string | null {
  return address !== undefined && findAddressError(address) === null ? address : null;
}

/** The host of an absolute address; null for a relative one. */
export function hostOf(address: string): string | null {
  return /^https?:\/\/([^/?#]+)/i.exec(address)?.[1] ?? null;
}

/** The anchor of an event in the outline. */
export function anchorOf(id: string): string {
  return `event-${id}`;
}
