import type { FieldFaults } from './codes';

type Why = FieldFaults['address']['why'];

const SAFE = /^(?:https?:\/\/[^/?#\\]|mailto:[^/?#])/i;

/**
 * Why an address may not be used, or null where it may: http, https and mailto, or a path beside the file. Browsers strip
 * blanks and control characters and read `\` as `/`, so an address with any of them is refused before its scheme is looked at;
 * `//host` is refused since it means another thing in a file opened from a disk.
 */
export function addressFault(text: string): { why: Why; scheme: string } | null {
  if (/[\s\p{C}\\]/u.test(text)) return { why: 'blank', scheme: '' };
  if (SAFE.test(text)) return null;
  const scheme = /^([^/?#:]*):/.exec(text)?.[1];
  if (scheme === undefined) return text.startsWith('//') ? { why: 'relative', scheme: '' } : null;
  return { why: /^(?:https?|mailto)$/i.test(scheme) ? 'host' : 'scheme', scheme: scheme.slice(0, 20) };
}
