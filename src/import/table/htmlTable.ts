import type { ImportContext } from '../context';
import { LIMITS } from '../limits';
import { plainText } from '../text';
import type { Table } from './table';

/**
 * The table in a piece of HTML, such as what spreadsheets put on the clipboard or a saved page has: the one with the most rows. Cells that
 * span several columns leave the others empty. Null, after a note, where there is none or it is beyond the limits.
 */
export function readHtmlTable(html: string, { notes }: ImportContext): Table | null {
  const [largest] = between(html, 'table')
    .map((table) => between(table, 'tr'))
    .sort((a, b) => b.length - a.length);
  if (!largest || largest.length === 0) notes.add('error', 'empty', {});
  else if (largest.length > LIMITS.rows) notes.add('error', 'too-many-rows', { limit: LIMITS.rows });
  else {
    const rows = largest.map(cellsOf);
    const widest = rows.reduce((most, row) => Math.max(most, row.length), 0);
    if (widest <= LIMITS.columns) return { name: '', rows, firstRow: 1 };
    notes.add('error', 'too-many-columns', { limit: LIMITS.columns });
  }
  return null;
}

/** What stands between the tags of an element, for each in turn. An element that is never closed runs to the next one or to the end. */
function between(html: string, name: string): string[] {
  const parts = html.split(new RegExp(`<${name}(?=[\\s>])`, 'i')).slice(1);
  const end = new RegExp(`</${name}\\s*>`, 'i');
  return parts.map((part) => part.slice(part.indexOf('>') + 1).split(end)[0] ?? '');
}

function cellsOf(row: string): string[] {
  const cells: string[] = [];
  for (const part of row.split(/<t[dh](?=[\s>])/i).slice(1)) {
    const end = part.indexOf('>');
    const span = Number(/\bcolspan\s*=\s*["']?(\d{1,4})/i.exec(part.slice(0, end))?.[1] ?? 1);
    cells.push(cellText(part.slice(end + 1).split(/<\/t[dh]\s*>/i)[0] ?? ''));
    for (let i = 1; i < span && cells.length <= LIMITS.columns; i++) cells.push('');
    if (cells.length > LIMITS.columns) break;
  }
  return cells;
}

/** The text of a cell. A single link keeps its address, since cells often hold the name of a source with its link. */
function cellText(html: string): string {
  const { text, links } = plainText(html);
  return text === '' && links[0] ? links[0].URL : text;
}
