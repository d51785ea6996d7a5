import { addressFault } from '../intake/address';

/** An address that a link may carry, or null: files are checked when they are read, and once more where they become links. */
export function safeAddress(address: string | undefined): string | null {
  return address !== undefined && addressFault(address) === null ? address : null;
}

/** The host of an absolute address, null for one beside the file. */
export function hostOf(address: string): string | null {
  return /^https?:\/\/([^/?#]+)/i.exec(address)?.[1] ?? null;
}

/** The anchor of an event in the outline. */
export function anchorOf(id: string): string {
  return `event-${id}`;
}
