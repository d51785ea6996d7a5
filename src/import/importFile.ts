import { runToCompletion } from '../util/generators';
import { unreachable } from '../util/result';
import { readTimelineValue } from '../format/read';
import { createContext, type ImportContext } from './context';
import { decodeText } from './decode';
import { detectBinary, detectText, type Detected } from './detect';
import { failedImport, finishImport } from './finish';
import { LIMITS } from './limits';
import { parseJson } from './parseJson';
import { embeddedJson } from './savedPage';
import { isObject, objectsOf } from './json';
import { recordsTable } from './table/records';
import { geoJsonTable } from './formats/geojson';
import { readSimileJson, readSimileXml } from './formats/simile';
import { readMarkwhen } from './formats/markwhen';
import { readTimelineJs } from './formats/timelinejs';
import { readVis } from './formats/vis';
import { isWikidataTable, wikidataTable } from './formats/wikidata';
import { readFurtherTables, type FurtherTable } from './sheets/furtherTables';
import { readHtmlTable } from './table/htmlTable';
import { readDelimited } from './table/delimited';
import type { Mapping } from './table/mapping';
import { readTable } from './table/readTable';
import { rowsWithoutHelp, type Table } from './table/table';
import type { FileDraft, ImportFormat, ImportResult, JsonObject } from './types';

/** What an import is given beside the file. */
export interface ImportOptions {
  /** The name of the file, which becomes the title of a timeline that has none. */
  readonly name: string;
  /** The format, where it shall not be recognised by content. */
  readonly format?: ImportFormat | undefined;
  /** How to read a table, and answers to questions. */
  readonly mapping?: Mapping | undefined;
  /** Further files that list the actors, sources or claims of a table, as the sheets of a spreadsheet do. */
  readonly tables?: readonly FurtherTable[] | undefined;
  /** Runs long work; a page gives one that pauses and can be cancelled. */
  readonly run?: <T>(steps: Generator<number, T>) => T | Promise<T>;
}

/**
 * Reads a file of any known format as format 1 with a report. Never throws on bad data, never fetches anything, and takes bounded time
 * and memory: what is larger than the limits is refused with a message.
 */
export async function importFile(bytes: Uint8Array, options: ImportOptions): Promise<ImportResult> {
  const context = createContext(options.name, options.mapping ?? null);
  if (bytes.length > LIMITS.bytes) {
    context.notes.add('error', 'too-large', { limit: LIMITS.bytes });
    return failedImport(options.format ?? 'table', context);
  }
  context.sheets = await readFurtherTables(options.tables ?? [], context);
  const binary = detectBinary(bytes);
  if (binary) return importDetected(binary, { bytes, text: '', json: undefined }, options, context);
  const text = decodeText(bytes, context);
  const parsed = parseJson(text);
  if (parsed === 'too-deep') {
    context.notes.add('error', 'too-deep', { limit: LIMITS.depth });
    return failedImport(options.format ?? 'timeline', context);
  }
  const json = parsed?.value;
  const detected = options.format ? forced(options.format, text) : detectText(text, json);
  return importDetected(detected, { bytes, text, json }, options, context);
}

function forced(format: ImportFormat, text: string): Detected {
  return format === 'table' ? { format, separator: detectSeparator(text) } : { format };
}

function detectSeparator(text: string): string {
  const detected = detectText(text, undefined);
  return detected.format === 'table' ? detected.separator : ',';
}

/** The number of rows that a dialog shows. */
const SAMPLE_ROWS = 5;

/** A file in the forms that readers need. */
interface Source {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The text parsed as JSON; undefined where it is none. */
  readonly json: unknown;
}

async function importDetected(
  detected: Detected,
  source: Source,
  options: ImportOptions,
  context: ImportContext,
): Promise<ImportResult> {
  const run = options.run ?? runToCompletion;
  const { bytes, text, json } = source;
  const draft = (file: FileDraft | null): ImportResult =>
    file ? finishImport(detected.format!, file, context) : failedImport(detected.format!, context);
  const table = (read: Table | null): Promise<ImportResult> => importTable(read, detected.format!, run, context);
  switch (detected.format) {
    case 'timeline':
      return importTimeline(json ?? embeddedTimeline(text), context);
    case 'table': {
      const read = readDelimited(text, detected.separator, context);
      return table(read && isWikidataTable(read) ? wikidataTable(read, context) : read);
    }
    case 'xlsx':
    case 'ods':
      // Unpacking and reading a spreadsheet takes code that no other format needs.
      return table(
        await (await import('./spreadsheet/readSpreadsheet')).readSpreadsheet(bytes, detected.format, context),
      );
    case 'html':
      return table(readHtmlTable(text, context));
    case 'records':
      return table(recordsTable(objectsOf(json), context));
    case 'wikidata':
      return table(wikidataTable(json, context));
    case 'geojson':
      return table(geoJsonTable(objectFrom(json), context));
    case 'timelinejs':
      return draft(readTimelineJs(objectFrom(json), context));
    case 'vis':
      return draft(readVis(json, context));
    case 'simile':
      return draft(json === undefined ? readSimileXml(text, context) : readSimileJson(objectFrom(json), context));
    case 'markwhen':
      return draft(readMarkwhen(text, context));
    case 'icalendar':
      // The library weighs 20 kB and is needed for calendars only.
      return draft((await import('./formats/icalendar')).readICalendar(text, context));
    case null:
      context.notes.add('error', 'not-recognised', { format: detected.name });
      return failedImport('table', context);
    default:
      return unreachable(detected);
  }
}

const objectFrom = (json: unknown): JsonObject => (isObject(json) ? json : {});

/** The timeline in a page that is one file. */
function embeddedTimeline(html: string): unknown {
  const parsed = parseJson(embeddedJson(html) ?? '');
  return typeof parsed === 'object' ? parsed.value : undefined;
}

/** A table, once it is read, as events. */
async function importTable(
  table: Table | null,
  format: ImportFormat,
  run: NonNullable<ImportOptions['run']>,
  context: ImportContext,
): Promise<ImportResult> {
  const draft: FileDraft | null = table && (await run(readTable(table, context)));
  if (!table || !draft) return failedImport(format, context);
  const below = context.mapping?.header ? rowsWithoutHelp(table.rows.slice(1)).rows : table.rows;
  const rows = below.slice(0, SAMPLE_ROWS);
  return { ...finishImport(format, draft, context), sample: { rows, sheets: context.sheetNames } };
}

/** Format 1 is taken as it is; the report has what `check` says. */
function importTimeline(json: unknown, context: ImportContext): ImportResult {
  const { file, issues } = readTimelineValue(json);
  const count = file?.events.length ?? 0;
  const given = (json as JsonObject | undefined)?.['events'];
  const rows = Array.isArray(given) ? given.length : 0;
  const counts = { rows, events: count, drafts: 0, skipped: rows - count };
  return {
    timeline: file && (json as JsonObject),
    report: { format: 'timeline', counts, questions: [], notes: context.notes.list(), issues, mapping: null },
    sample: null,
  };
}
