import { tsvFormatRows, tsvParseRows } from 'd3-dsv';

/** Cells from top to bottom, each row from left to right. */
export type Block = readonly (readonly string[])[];

/** What a spreadsheet would take for a formula gets an apostrophe, which is taken off again when it is pasted here. */
const guard = (text: string): string => (/^'*(?:[=+@]|-(?!\d))/.test(text) ? `'${text}` : text);
const withoutGuard = (text: string): string => text.replace(/^'(?='*(?:[=+@]|-(?!\d)))/, '');

/** A block as spreadsheets write it on the clipboard: rows of cells with tabs between them. */
export function blockToTsv(block: Block): string {
  return tsvFormatRows(block.map((row) => row.map(guard)));
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '<br>',
};

/** The same as a table, which word processors and mail keep as one. */
export function blockToHtml(block: Block): string {
  const escape = (text: string): string => text.replace(/[&<>"\n]/g, (character) => ESCAPES[character] ?? character);
  const rows = block.map((row) => `<tr>${row.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`);
  return `<table>${rows.join('')}</table>`;
}

/** The cells of a text from the clipboard. The line break at its end, which spreadsheets write, begins no row. */
export function blockFromTsv(text: string): Block {
  return tsvParseRows(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''), (row) => row.map(withoutGuard));
}
