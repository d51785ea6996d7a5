import { detectFormat } from '../format/jsonError';
import { createContext } from './context';
import { decodeText } from './decode';
import { detectBinary, detectText } from './detect';
import { LIMITS } from './limits';
import { parseJson } from './parseJson';
import type { ImportFormat } from './types';

/** Bytes that tell what a file is, where parsing it all to know would freeze a page. */
const START = 1_000_000;

/**
 * The format of a file that is to be imported; `unknown` for one that an import can only name, such as a PDF. Null for a timeline in
 * format 1, and for broken JSON, YAML and JavaScript: their authors mean a timeline, and reading it as one says what is wrong with it.
 */
export function formatForImport(bytes: Uint8Array): ImportFormat | 'unknown' | null {
  const binary = detectBinary(bytes);
  if (binary) return binary.format ?? 'unknown';
  const text = decodeText(bytes.length > LIMITS.bytes ? bytes.subarray(0, START) : bytes, createContext('', null));
  const start = text.trimStart();
  if (start === '') return null;
  const json = parseJson(text);
  if (json === 'too-deep' || (json === undefined && /^[[{]/.test(start))) return null;
  const { format } = detectText(text, json?.value);
  if (format === 'timeline') return null;
  if (format === null) return json !== undefined && Array.isArray(json.value) ? 'unknown' : null;
  return format === 'table' && ['yaml', 'javascript'].includes(detectFormat(start) ?? '') ? null : format;
}
