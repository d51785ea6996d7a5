/** Thrown by `decodeChunks` for bytes that are not in an encoding of JSON. */
export const UNDECODABLE = new Error('encoding');
/** Largest file that a page opens, in bytes. It would run out of memory on a larger one. */
export const MAX_BYTES = 200_000_000;

/**
 * Creates a decoder for a JSON file from its first bytes: UTF-16 if one of the first two bytes says so, else UTF-8 (RFC 4627,
 * section 3). It throws a TypeError on bytes that the encoding does not have, such as those of Windows-1252.
 */
function createDecoder([first, second]: Uint8Array): TextDecoder {
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

/**
 * Decodes a JSON file that arrives in chunks, cut anywhere: each call decodes the next one, a call without a chunk ends the file. A
 * first byte that comes alone is kept until the second one tells the encoding. Throws `UNDECODABLE`.
 */
export function decodeChunks(): (chunk?: Uint8Array) => string {
  let decoder: TextDecoder | null = null;
  let start: number[] = [];
  return (chunk) => {
    let bytes = chunk ?? new Uint8Array();
    if (!decoder) {
      if (start.length > 0 || bytes.length < 2) bytes = Uint8Array.from((start = [...start, ...bytes]));
      if (chunk && bytes.length < 2) return '';
      decoder = createDecoder(bytes);
    }
    try {
      return decoder.decode(bytes, { stream: chunk !== undefined });
    } catch (error) {
      // A decoder throws a TypeError at bytes that its encoding does not have. Anything else is an error of our own.
      throw error instanceof TypeError ? UNDECODABLE : error;
    }
  };
}
