/** Why an address is rejected: its scheme, a forbidden character, a missing host or a leading `//`. */
export type AddressErrorReason = 'scheme' | 'blank' | 'host' | 'relative';

const ALLOWED = /^(?:https?:\/\/[^/?#\\]|mailto:[^/?#])/i;

/**
 * Validates an address from a file. Allowed are http, https, mailto and relative paths; the result is null for these.
 * Browsers drop whitespace and control characters and read `\` as `/` (WHATWG URL), so an address with any of them is
 * rejected before its scheme is examined. `//host` is rejected because a page opened from a disk resolves it to `file://host`.
 */
export function findAddressError(text: string): { reason: AddressErrorReason; scheme: string } | null {
  if (/[\s\p{C}\\]/u.test(text)) return { reason: 'blank', scheme: '' };
  if (ALLOWED.test(text)) return null;
  const scheme = /^([^/?#:]*):/.exec(text)?.[1];
  if (scheme === undefined) return text.startsWith('//') ? { reason: 'relative', scheme: '' } : null;
  return { reason: /^(?:https?|mailto)$/i.test(scheme) ? 'host' : 'scheme', scheme: scheme.slice(0, 20) };
}
