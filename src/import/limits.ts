/**
 * What an import reads at most. A larger file gets a message instead of a page that runs out of memory. All of the readers take these
 * from here; lengths are in UTF-16 units.
 */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 64_000_000,
  /** Bytes that a spreadsheet may unpack to. */
  unpackedBytes: 128_000_000,
  rows: 200_000,
  columns: 2000,
  /** Cells of a table, so that 200,000 rows of 2,000 columns are refused before they are read. */
  cells: 8_000_000,
  /** The length of a cell, of a text in JSON and of a line of Markwhen. */
  text: 100_000,
  /** The longest text that the format takes for a field. */
  field: 20_000,
  /** Levels of nesting of JSON and XML. */
  depth: 100,
  /** Occurrences of one recurring event. */
  occurrences: 100,
} as const;
