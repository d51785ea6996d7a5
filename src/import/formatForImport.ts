import { detectFormat } from '../format/jsonError';
import { createContext } from './context';
import { decodeText } from './decode';
import { detectBinary, detectText } from './detect';
import { LIMITS } from './limits';
import { parseJson } from './parseJson';
import type { ImportFormat } from './types';

/**
 * The format of a file that is to be imported; null for a timeline in format 1, for what is not known, and for broken JSON, YAML and
 * JavaScript, whose authors mean a timeline.
 */
export function formatForImport(bytes: Uint8Array): ImportFormat | null {
  const binary = detectBinary(bytes);
  if (binary || bytes.length > LIMITS.bytes) return binary?.format ?? null;
  const text = decodeText(bytes, createContext('', null));
  const start = text.trimStart();
  if (start === '') return null;
  const json = parseJson(text);
  if (json === 'too-deep' || (json === undefined && /^[[{]/.test(start))) return null;
  const { format } = detectText(text, json?.value);
  const isMeant = format === 'table' && ['yaml', 'javascript'].includes(detectFormat(start) ?? '');
  return format === 'timeline' || isMeant ? null : format;
}
