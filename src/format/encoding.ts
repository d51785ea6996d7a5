/** Largest file that a page opens, in bytes. It would run out of memory on a larger one. */
export const MAX_BYTES = 200_000_000;

/**
 * Creates a decoder for a JSON file from its first bytes: UTF-16 if one of the first two bytes says so, else UTF-8 (RFC 4627,
 * section 3). It throws a TypeError on bytes that the encoding does not have, such as those of Windows-1252.
 */
export function createDecoder([first, second]: Uint8Array): TextDecoder {
  const isLittle = second === 0 || (first === 0xff && second === 0xfe);
  const isBig = first === 0 || (first === 0xfe && second === 0xff);
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8', { fatal: true });
}

/** Decodes a JSON file; null if it is neither in UTF-8 nor in UTF-16. */
export function decodeJson(bytes: Uint8Array): string | null {
  try {
    return createDecoder(bytes).decode(bytes);
  } catch {
    return null;
  }
}
