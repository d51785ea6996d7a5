import { inflateSync } from 'node:zlib';

/** The tables of a font by their tags (`cmap`, `hmtx` …). */
export type FontTables = ReadonlyMap<string, Buffer>;

const HEADER = 44;
const ENTRY = 20;

/** Unpacks a WOFF 1.0 file (W3C Recommendation, 2012). A buffer that is none throws: fonts come with the program. */
export function unpackWoff(woff: Buffer): FontTables {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF file');
  const count = woff.readUInt16BE(12);
  return new Map(Array.from({ length: count }, (_, i) => tableAt(woff, HEADER + i * ENTRY)));
}

function tableAt(woff: Buffer, at: number): [string, Buffer] {
  const [from, packed, length] = [4, 8, 12].map((offset) => woff.readUInt32BE(at + offset)) as [number, number, number];
  const bytes = woff.subarray(from, from + packed);
  return [woff.toString('latin1', at, at + 4), packed < length ? inflateSync(bytes) : bytes];
}

const padded = (length: number): number => (length + 3) & ~3;

/**
 * The tables as a TrueType file. The family is named anew: what draws the picture finds a weight by its family, where the
 * files of a web font each bear a family of their own ("Noto Sans SemiBold").
 */
export function packFont(tables: FontTables, family: string): Buffer {
  const all = [...new Map([...tables, ['name', nameTable(family)]])].sort(([a], [b]) => (a < b ? -1 : 1));
  const directory = Buffer.alloc(12 + 16 * all.length);
  directory.writeUInt32BE(0x00010000, 0);
  directory.writeUInt16BE(all.length, 4);
  let from = directory.length;
  all.forEach(([tag, bytes], i) => {
    const at = 12 + 16 * i;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(from, at + 8);
    directory.writeUInt32BE(bytes.length, at + 12);
    from += padded(bytes.length);
  });
  const bodies = all.map(([, bytes]) => Buffer.concat([bytes, Buffer.alloc(padded(bytes.length) - bytes.length)]));
  return Buffer.concat([directory, ...bodies]);
}

/** A `name` table with the family (id 1), which is its PostScript name too (id 6), in UTF-16 for Windows and English. */
function nameTable(family: string): Buffer {
  const text = Buffer.from(family, 'utf16le').swap16();
  const record = (id: number): number[] => [3, 1, 0x409, id, text.length, 0];
  const fields = [0, 2, 30, ...record(1), ...record(6)];
  const head = Buffer.alloc(fields.length * 2);
  fields.forEach((field, i) => head.writeUInt16BE(field, i * 2));
  return Buffer.concat([head, text]);
}
