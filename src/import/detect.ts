import { findSeparator } from './table/delimited';
import type { ImportFormat, JsonObject } from './types';

/** What a file is, by its content. */
export type Detected =
  | { readonly format: Exclude<ImportFormat, 'table'> }
  | { readonly format: 'table'; readonly separator: string }
  /** Something else, which has a name if it is known. */
  | { readonly format: null; readonly name: string };

/** Recognises what is not text: the compressed spreadsheets, and formats that are known and not read. */
export function detectBinary(bytes: Uint8Array): Detected | null {
  const starts = (...signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte);
  if (starts(0x50, 0x4b, 0x03, 0x04) || starts(0x50, 0x4b, 0x05, 0x06)) return detectArchive(bytes);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) return { format: null, name: 'xls' };
  if (starts(0x25, 0x50, 0x44, 0x46)) return { format: null, name: 'pdf' };
  if (starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff) || starts(0x47, 0x49, 0x46))
    return { format: null, name: 'picture' };
  return null;
}

/** A zip with the parts of a spreadsheet, by the names in it. */
function detectArchive(bytes: Uint8Array): Detected {
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const end = new TextDecoder('windows-1252').decode(bytes.subarray(-65_536));
  if (start.includes('application/vnd.oasis.opendocument.spreadsheet')) return { format: 'ods' };
  if (end.includes('xl/workbook') || start.includes('xl/')) return { format: 'xlsx' };
  return { format: null, name: 'zip' };
}

/** Recognises a text. `json` is the text parsed, if it is JSON. */
export function detectText(text: string, json: unknown): Detected {
  if (json !== undefined) return detectJson(json);
  const start = text.slice(0, 4096).trimStart();
  if (/^BEGIN:VCALENDAR/i.test(start)) return { format: 'icalendar' };
  if (start.startsWith('<')) return detectMarkup(text, start);
  if (/^[[{]/.test(start)) return { format: null, name: 'json' };
  if (isMarkwhen(text)) return { format: 'markwhen' };
  const separator = findSeparator(text);
  if (separator !== null) return { format: 'table', separator };
  // One column is a table too, if there are several lines.
  return /\S[^\n]*\n[^\n]*\S/.test(text.slice(0, 100_000))
    ? { format: 'table', separator: ',' }
    : { format: null, name: '' };
}

function detectMarkup(text: string, start: string): Detected {
  if (/<data[\s>]/i.test(start) && /<event[\s>]/i.test(text.slice(0, 100_000))) return { format: 'simile' };
  if (/<script type="application\/json" id="entente-file">/.test(text)) return { format: 'timeline' };
  if (/<table[\s>]/i.test(text)) return { format: 'html' };
  return { format: null, name: /^<(?:!doctype html|html)/i.test(start) ? 'page' : 'xml' };
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first item of a list that is an object. */
function firstOf(value: unknown): JsonObject | null {
  const [first] = Array.isArray(value) ? (value as unknown[]) : [];
  return isObject(first) ? first : null;
}

function detectJson(json: unknown): Detected {
  if (Array.isArray(json)) return detectList(json);
  if (!isObject(json)) return { format: null, name: 'json' };
  const event = firstOf(json['events']);
  if (json['format'] === 1) return { format: 'timeline' };
  if (json['type'] === 'FeatureCollection' || json['type'] === 'Feature') return { format: 'geojson' };
  const results = json['results'];
  if (isObject(results) && Array.isArray(results['bindings'])) return { format: 'wikidata' };
  if (event && ('start_date' in event || (isObject(event['text']) && 'headline' in event['text'])))
    return { format: 'timelinejs' };
  if ('dateTimeFormat' in json || (event && 'start' in event)) return { format: 'simile' };
  if (Array.isArray(json['items'])) return { format: 'vis' };
  if (event && 'when' in event) return { format: 'timeline' };
  return { format: null, name: 'json' };
}

function detectList(json: readonly unknown[]): Detected {
  const first = firstOf(json);
  if (!first) return { format: null, name: 'json' };
  if ('start' in first && ('content' in first || 'group' in first)) return { format: 'vis' };
  if ('item' in first && /wikidata\.org\/entity\//.test(JSON.stringify(first).slice(0, 2000)))
    return { format: 'wikidata' };
  return { format: 'records' };
}

/** A line with a date and a colon, as Markwhen has them, and no table. */
function isMarkwhen(text: string): boolean {
  const lines = text.slice(0, 20_000).split(/\r?\n/);
  const events = lines.filter((line) =>
    /^\s*(?:\d{4}(?:-\d\d){0,2}|\d{1,2}\/\d{1,4}(?:\/\d{2,4})?|\p{L}{3,9}\.? \d{1,4}(?:,? \d{4})?|now|after !?\w+)[^:]{0,60}: \s*\S/u.test(
      line,
    ),
  );
  const headings = lines.filter((line) => /^(?:#{1,6} |(?:section|group) |title: )/.test(line));
  return (
    events.length > 0 && (headings.length > 0 || events.length >= lines.filter((line) => line.trim() !== '').length / 4)
  );
}
