import { trimText } from '../text';

/** An event of Markwhen before its date is read. */
export interface MarkwhenEntry {
  /** The line, from 1. */
  readonly row: number;
  readonly date: string;
  readonly title: string;
  /** The description. */
  readonly lines: readonly string[];
  readonly properties: Readonly<Record<string, string>>;
  /** The names of the sections that it is in, the outer one first. */
  readonly sections: readonly string[];
}

export interface MarkwhenDocument {
  readonly header: Readonly<Record<string, string>>;
  /** Its lines as they are written, since names may be there twice or below each other. */
  readonly headerLines: readonly string[];
  readonly entries: readonly MarkwhenEntry[];
  /** Lines that belong to no event. */
  readonly loose: readonly string[];
}

/** Colons that may end a date. Times have colons too, so that the first is not always the one. */
const MAX_COLONS = 6;
/** A longer text before a colon is no date. */
const MAX_DATE = 100;

const HEADING = /^(#{1,6})\s+(\S.*)$/;
const OPEN = /^(?:section|group)\b\s*(.*)$/i;
const CLOSE = /^end ?(?:section|group)\b/i;
const PROPERTY = /^([A-Za-z#][\w.-]*):\s*(.*)$/;

/** Digits that are meant for a date, so that 13/13/1962 is not lost among the lines of a description. */
const LOOKS_LIKE_DATE = /^\d[\d/.-]{3,}$/;

interface Section {
  readonly name: string;
  /** The number of a heading's marks; 0 for a section that is closed by a line of its own. */
  readonly level: number;
}

/** Divides a document into header, sections and events. `isDate` tells a line with a date from one with a colon. */
export function readLines(lines: readonly string[], isDate: (text: string) => boolean): MarkwhenDocument {
  const header: [string, string][] = [];
  const headerLines: string[] = [];
  const entries: (MarkwhenEntry & { lines: string[]; properties: Record<string, string> })[] = [];
  const loose: string[] = [];
  let sections: Section[] = [];
  let canHaveProperties = false;
  let isInEvent = false;
  for (const [i, raw] of lines.entries()) {
    const line = raw.trim();
    if (line.startsWith('//') || /^-{3,}$/.test(line)) continue;
    const next = sectionsAfter(line, sections);
    const event = next === null ? eventOf(line, isDate) : null;
    const current = isInEvent ? entries.at(-1) : undefined;
    const [, name, value] = PROPERTY.exec(line) ?? [];
    if (next !== null) sections = next;
    else if (event)
      entries.push({ row: i + 1, ...event, lines: [], properties: {}, sections: sections.map((one) => one.name) });
    else if (name !== undefined && entries.length === 0 && sections.length === 0) {
      header.push([name, value!]);
      headerLines.push(raw);
    } else if (name !== undefined && current && canHaveProperties)
      Object.defineProperty(current.properties, name, { value, enumerable: true, configurable: true });
    else if (current && (line !== '' || current.lines.length > 0)) current.lines.push(line);
    else if (line !== '' && !current) loose.push(line);
    isInEvent = next === null && (event !== null || isInEvent);
    canHaveProperties = event !== null || (canHaveProperties && name !== undefined);
  }
  return { header: Object.fromEntries(header), headerLines, entries, loose };
}

/** The sections after a line that opens or closes one; null for any other line. */
function sectionsAfter(line: string, sections: readonly Section[]): Section[] | null {
  const [, marks, heading] = HEADING.exec(line) ?? [];
  if (marks !== undefined) {
    // A heading ends those of its level and below.
    const outer = sections.filter(({ level }) => level > 0 && level < marks.length);
    return [...outer, { name: nameOf(heading!), level: marks.length }];
  }
  if (CLOSE.test(line)) return sections.slice(0, -1);
  const [, opened] = OPEN.exec(line) ?? [];
  return opened === undefined || opened.includes(':') ? null : [...sections, { name: nameOf(opened), level: 0 }];
}

const nameOf = (heading: string): string =>
  trimText(heading.replace(/(?:^|\s)#[\p{L}\p{N}_-]+/gu, '')) || trimText(heading.replace(/^#/, '')) || '–';

/** The date and title of a line; null where no text before a colon is a date. */
function eventOf(line: string, isDate: (text: string) => boolean): { date: string; title: string } | null {
  let colon = -1;
  for (let n = 0; n < MAX_COLONS; n++) {
    colon = line.indexOf(':', colon + 1);
    if (colon < 0 || colon > MAX_DATE) return null;
    const date = line.slice(0, colon).trim();
    const isEnd = colon + 1 === line.length || /\s/.test(line[colon + 1]!);
    if (isEnd && date !== '' && (isDate(date) || LOOKS_LIKE_DATE.test(date)))
      return { date, title: line.slice(colon + 1).trim() };
  }
  return null;
}
