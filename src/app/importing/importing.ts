import { detectFormat } from '../../format/jsonError';
import { createContext } from '../../import/context';
import { decodeText } from '../../import/decode';
import { detectBinary, detectText } from '../../import/detect';
import { LIMITS } from '../../import/limits';
import { parseJson } from '../../import/parseJson';
import ImportPage from './ImportPage.svelte';

/** Bytes that tell what a file is, where parsing it all to know would freeze the page. */
const START = 1_000_000;

/**
 * Whether a file is to be imported: any that is not a timeline in format 1. Broken JSON, YAML and JavaScript are not, since their authors
 * mean a timeline, and reading it as one says what is wrong with it.
 */
function isForImport(bytes: Uint8Array): boolean {
  if (detectBinary(bytes)) return true;
  const text = decodeText(bytes.length > LIMITS.bytes ? bytes.subarray(0, START) : bytes, createContext('', null));
  const start = text.trimStart();
  if (start === '') return false;
  const json = parseJson(text);
  if (json === 'too-deep' || (json === undefined && /^[[{]/.test(start))) return false;
  const { format } = detectText(text, json?.value);
  if (format === 'timeline') return false;
  if (format === null) return json !== undefined && Array.isArray(json.value);
  return format !== 'table' || !['yaml', 'javascript'].includes(detectFormat(start) ?? '');
}

/** What the page of an import needs, in one chunk. */
export const importing = { ImportPage, isForImport };
