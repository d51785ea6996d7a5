import { compactJson } from '../../format/compactJson';
import { fail, ok, type Result } from '../../util/result';

/** Why a packed file cannot be read: damaged on its way, made by a later version of this program, too large, or the browser is too old. */
export type PackedFault = 'damaged' | 'newer' | 'too-large' | 'unsupported';

/** Characters of the longest packed file that is made. Browsers take more; what carries a link from one reader to the next does not. */
export const MAX_LENGTH = 32_000;
/** Characters above which some chats and mail programs cut a link. */
export const SAFE_LENGTH = 2_000;
/** Bytes that a packed file may unpack to: 150 times what fits into a link of the greatest length. */
const MAX_BYTES = 4_000_000;
/** Bytes unpacked at a time: a stream inflates all of a chunk before its reader sees any of it, and a byte may become a thousand. */
const SLICE = 1024;

/**
 * What reads each version of a packed file. A link is for ever: a new form gets a new number, and no row is changed or removed. The
 * test holds a link of each.
 */
const READERS: Readonly<Record<string, (data: string) => Promise<Result<string, PackedFault>>>> = {
  1: readDeflated,
};
/** The version that is written. */
const VERSION = '1';

/**
 * A file's text as part of a link: `1.` and the text without the space between its values, deflated (RFC 1950, whose checksum shows
 * what was damaged on its way) and in base64url. Null if it is longer than a link may be.
 */
export async function packFile(text: string): Promise<string | null> {
  const bytes = new TextEncoder().encode(compactJson(text));
  if (bytes.length > MAX_BYTES) return null;
  const packed = `${VERSION}.${toBase64Url(await deflate(bytes))}`;
  return packed.length <= MAX_LENGTH ? packed : null;
}

/** The text of a packed file. Never throws, and takes bounded memory whatever the text claims to be. */
export async function unpackFile(packed: string): Promise<Result<string, PackedFault>> {
  // A mail program may have broken the line; pasted into a sentence, a link ends with its full stop.
  const [, version, data = ''] = /^(\d+)\.([\w-]+)[^\w-]*$/.exec(packed.replace(/\s+/g, '')) ?? [];
  if (version === undefined) return fail('damaged');
  const read = Object.hasOwn(READERS, version) ? READERS[version] : undefined;
  return read ? read(data) : fail('newer');
}

async function readDeflated(data: string): Promise<Result<string, PackedFault>> {
  if (typeof DecompressionStream === 'undefined') return fail('unsupported');
  try {
    const bytes = await inflate(fromBase64Url(data));
    return bytes ? ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)) : fail('too-large');
  } catch {
    // Each step throws on what the one before it should not have given.
    return fail('damaged');
  }
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Inflated bytes; null if there are more than `MAX_BYTES`. Rejects if they are damaged. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  const { readable, writable } = new DecompressionStream('deflate');
  const fed = feed(writable, bytes);
  // The reader reports the same.
  fed.catch(() => undefined);
  const reader = readable.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    size += step.value.length;
    if (size > MAX_BYTES) {
      await reader.cancel();
      return null;
    }
    parts.push(step.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

async function feed(writable: WritableStream<BufferSource>, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const writer = writable.getWriter();
  for (let at = 0; at < bytes.length; at += SLICE) await writer.write(bytes.subarray(at, at + SLICE));
  await writer.close();
}

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  // As arguments of a call, which the stack holds.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Throws if the text is no base64. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
