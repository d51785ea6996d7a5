import { packFont, unpackWoff, type FontTables } from './woff';

/** A font that the caller gives for scripts that the program's own do not have. */
export interface GivenFont {
  /** As TrueType or OpenType. */
  readonly bytes: Uint8Array;
  /** Whether it has a glyph for a code point. */
  readonly covers: (code: number) => boolean;
}

/** Reads a TrueType, OpenType or WOFF 1.0 font; null if it is none. */
export function readFont(bytes: Uint8Array): GivenFont | null {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const isWoff = file.toString('latin1', 0, 4) === 'wOFF';
    const tables = isWoff ? unpackWoff(file) : tablesOf(file);
    const cmap = tables?.get('cmap');
    return tables && cmap ? { bytes: isWoff ? packFont(tables, 'Given') : bytes, covers: coverageOf(cmap) } : null;
  } catch (error) {
    // What a buffer throws where a table points beyond it, and zlib for what is not compressed.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

/** The tables of an OpenType file; null if it is none. */
function tablesOf(file: Buffer): FontTables | null {
  if (!['\0\u0001\0\0', 'true', 'OTTO'].includes(file.toString('latin1', 0, 4))) return null;
  const entries = Array.from({ length: file.readUInt16BE(4) }, (_, i) => 12 + i * 16);
  return new Map(
    entries.map((at) => {
      const from = file.readUInt32BE(at + 8);
      return [file.toString('latin1', at, at + 4), file.subarray(from, from + file.readUInt32BE(at + 12))];
    }),
  );
}

/** Ranges of code points, first and last, that a `cmap` table maps: of its subtables in format 4 and 12, which all fonts for Unicode have. */
function coverageOf(cmap: Buffer): (code: number) => boolean {
  const ranges: (readonly [first: number, last: number])[] = [];
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
    const format = subtable.readUInt16BE(0);
    if (format === 4) {
      const count = subtable.readUInt16BE(6) / 2;
      for (let k = 0; k < count; k++)
        ranges.push([subtable.readUInt16BE(16 + count * 2 + k * 2), subtable.readUInt16BE(14 + k * 2)]);
    } else if (format === 12) {
      for (let k = 0; k < subtable.readUInt32BE(12); k++)
        ranges.push([subtable.readUInt32BE(16 + k * 12), subtable.readUInt32BE(20 + k * 12)]);
    }
  }
  return (code) => ranges.some(([first, last]) => first <= code && code <= last);
}

/** The scripts of which the program's own fonts have all letters that texts need. */
const OWN = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;
/** Scripts in which news is written, by their codes (ISO 15924). Letters of any other are told as `Zzzz`. */
const SCRIPTS = [
  ...['Arab', 'Armn', 'Beng', 'Deva', 'Ethi', 'Geor', 'Gujr', 'Guru', 'Hang', 'Hani', 'Hebr', 'Hira', 'Kana', 'Khmr'],
  ...['Knda', 'Laoo', 'Mlym', 'Mong', 'Mymr', 'Orya', 'Sinh', 'Taml', 'Telu', 'Thaa', 'Thai', 'Tibt'],
].map((code) => [code, new RegExp(`\\p{Script=${code}}`, 'u')] as const);

/** The scripts, by their codes, of which a text has letters that neither the program's own fonts nor those given have. */
export function missingScripts(text: string, fonts: readonly GivenFont[]): Set<string> {
  const missing = new Set<string>();
  for (const letter of new Set(text.match(/\p{L}/gu) ?? [])) {
    if (OWN.test(letter) || fonts.some(({ covers }) => covers(letter.codePointAt(0)!))) continue;
    missing.add(SCRIPTS.find(([, script]) => script.test(letter))?.[0] ?? 'Zzzz');
  }
  return missing;
}
