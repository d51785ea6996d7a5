import type { EventTable } from '../model/table';
import { linksAt, linksOf } from '../model/links';
import { pickLanguage } from '../format/localizedText';
import type { Messages } from '../i18n/en/messages';

/** Formats a link from the point of view of one of its events: "led to", "answered by (claimed)". */
export function formatLink(table: EventTable, at: number, row: number, messages: Messages): string {
  const link = linksOf(table).links[at]!;
  const out = table.rowOf.get(link.from) === row;
  const type = (out ? messages.linkOut : messages.linkIn)[link.type];
  return link.status === undefined || link.status === 'confirmed' ? type : `${type} (${messages.status[link.status]})`;
}

/** The links of an event as short lines: causes, then effects, each with the title of the other event. At most `most`, then the number of others. */
export function formatLinks(table: EventTable, row: number, messages: Messages, lang: string, most: number): string[] {
  const links = linksOf(table);
  const all = [...linksAt(links, row, 'before'), ...linksAt(links, row, 'after')];
  const lines = all.slice(0, most).map(({ link, row: other }) => {
    const title = pickLanguage(table.draft(other).title, lang, table.file.lang);
    return `${formatLink(table, link, row, messages)}: ${title}`;
  });
  return all.length > most ? [...lines, messages.more(all.length - most)] : lines;
}
