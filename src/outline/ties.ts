import type { EventTable } from '../model/table';
import { tiesAt, tiesOf } from '../model/ties';
import { pick } from '../intake/text';
import type { Words } from './words/en';

/** A link in words as seen from one of its events: "led to", "answered by (claimed)". */
export function tieInWords(table: EventTable, tie: number, row: number, words: Words): string {
  const link = tiesOf(table).links[tie]!;
  const out = table.rowOf.get(link.from) === row;
  const type = (out ? words.linkOut : words.linkIn)[link.type];
  return link.status === undefined || link.status === 'confirmed' ? type : `${type} (${words.status[link.status]})`;
}

/** The links of an event as short lines: what it came from, then what it led to, each with the other event's title. At most `most`. */
export function tiesInWords(table: EventTable, row: number, words: Words, lang: string, most: number): string[] {
  const ties = tiesOf(table);
  const all = [...tiesAt(ties, row, 'before'), ...tiesAt(ties, row, 'after')];
  const lines = all.slice(0, most).map(({ tie, row: other }) => {
    const title = pick(table.draft(other).title, lang, table.file.lang);
    return `${tieInWords(table, tie, row, words)}: ${title}`;
  });
  return all.length > most ? [...lines, words.fault.more(all.length - most)] : lines;
}
