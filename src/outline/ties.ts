import type { EventTable } from '../model/table';
import { tiesOf } from '../model/ties';
import type { Words } from './words/en';

/** A link in words as seen from one of its events: "led to", "answered by (claimed)". */
export function tieInWords(table: EventTable, tie: number, row: number, words: Words): string {
  const link = tiesOf(table).links[tie]!;
  const out = table.rowOf.get(link.from) === row;
  const type = (out ? words.linkOut : words.linkIn)[link.type];
  return link.status === undefined || link.status === 'confirmed' ? type : `${type} (${words.status[link.status]})`;
}
