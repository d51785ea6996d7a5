/** What a zip archive unpacks to. */
export type UnpackedSize =
  { readonly type: 'bytes'; readonly bytes: number } | { readonly type: 'too-large' } | { readonly type: 'damaged' };

const [END, ENTRY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
/** Parts of a spreadsheet; archives of more are something else. */
const MAX_ENTRIES = 5000;
/** A comment may follow the end of an archive. */
const MAX_COMMENT = 65_557;

/**
 * Unpacks an archive and counts, without keeping anything: a few kilobytes can unpack to gigabytes, and the sizes that an archive gives
 * of itself may be lies. Stops at the limit.
 */
export async function unpackedSize(bytes: Uint8Array, limit: number): Promise<UnpackedSize> {
  const entries = directoryOf(bytes);
  if (entries === null) return { type: 'damaged' };
  let total = 0;
  for (const { method, data } of entries) {
    try {
      total += method === 0 ? data.length : await inflatedSize(data, limit - total);
    } catch {
      return { type: 'damaged' };
    }
    if (total > limit) return { type: 'too-large' };
  }
  return { type: 'bytes', bytes: total };
}

interface Entry {
  /** 0 is stored, 8 deflated. */
  readonly method: number;
  readonly data: Uint8Array;
}

/** The entries of an archive by its directory; null where that is damaged. */
function directoryOf(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - MAX_COMMENT && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) return null;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  if (count > MAX_ENTRIES) return null;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) return null;
    const [method, size] = [view.getUint16(at + 10, true), view.getUint32(at + 20, true)];
    const local = view.getUint32(at + 42, true);
    if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) return null;
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if ((method !== 0 && method !== 8) || start + size > bytes.length) return null;
    entries.push({ method, data: bytes.subarray(start, start + size) });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The size of deflated data, counted up to a limit; beyond it, a number above the limit. */
async function inflatedSize(data: Uint8Array, limit: number): Promise<number> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // Both reject where the data are damaged or reading has stopped; the reader reports it.
  writer.write(data as Uint8Array<ArrayBuffer>).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return size;
    size += value.length;
    if (size <= limit) continue;
    await reader.cancel();
    return size;
  }
}
