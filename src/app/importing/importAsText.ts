import { importFile } from '../../import/importFile';
import type { FurtherTable } from '../../import/sheets/furtherTables';
import { countMended, draftsOf, mendDrafts, type Draft, type Mends } from '../../import/mendDrafts';
import type { Mapping } from '../../import/table/mapping';
import type { ImportReport, TableSample } from '../../import/types';

/** What the reader chose about an import. Plain JSON. */
export interface ImportChoices {
  readonly mapping?: Mapping | undefined;
  readonly mends: Mends;
}

/** A file with its name, and further tables that belong to it. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly tables?: readonly FurtherTable[] | undefined;
}

/** The result of an import, small enough to be sent to a page at once: the timeline itself is text, which is read in slices. */
export interface ImportedText {
  /** The timeline as JSON in format 1; null where nothing could be read. */
  readonly text: string | null;
  readonly report: ImportReport;
  readonly sample: TableSample | null;
  /** The first drafts. The report counts all of them. */
  readonly drafts: readonly Draft[];
}

/** Drafts that a page gets to show. */
const MAX_DRAFTS = 200;
/** Issues that a page gets to show. */
const MAX_ISSUES = 500;

/** Reads a file of any known format as the text of a timeline. Never throws on bad data. */
export async function importAsText(
  { bytes, name, tables }: FileToRead,
  { mapping, mends }: ImportChoices,
  run?: <T>(steps: Generator<number, T>) => T | Promise<T>,
): Promise<ImportedText> {
  const { timeline, report, sample } = await importFile(bytes, { name, mapping, tables, ...(run ? { run } : {}) });
  if (!timeline) return { text: null, report, sample, drafts: [] };
  const mended = mendDrafts(timeline, mends);
  return {
    text: JSON.stringify(mended, null, 2),
    report: {
      ...report,
      counts: countMended(report.counts, timeline, mended),
      issues: report.issues.slice(0, MAX_ISSUES),
    },
    sample,
    drafts: draftsOf(mended).slice(0, MAX_DRAFTS),
  };
}
