import type { EventTable } from '../model/table';
import { lookupOf } from './lookup';
import { showActor } from './people';
import type { Reader } from './reader';
import { bare, type Told } from './told';

/** A stretch of time in which something was collected, and by which rule. */
export interface CoverageShown {
  readonly span: string;
  /** Whose events; empty for everyone's. */
  readonly actors: readonly Told[];
  readonly rule: Told | null;
}

/** One entry of the log of corrections. */
export interface CorrectionShown {
  readonly date: string;
  readonly text: Told;
  readonly events: readonly { readonly id: string; readonly title: Told }[];
}

/** What a file says of what it collected, in its own order. */
export function showCoverage(table: EventTable, reader: Reader): CoverageShown[] {
  const { actors } = lookupOf(table);
  return table.file.coverage.map(({ dates, rule, actors: ids = [] }) => ({
    span: reader.date(dates) ?? dates.text,
    actors: ids.map((id) => showActor(id, actors, reader).short),
    rule: reader.told(rule),
  }));
}

/** The log of corrections, the latest first. */
export function showCorrections(table: EventTable, reader: Reader): CorrectionShown[] {
  const log = [...table.file.corrections].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return log.map(({ date, text, events = [] }) => ({
    date: reader.date(date) ?? date,
    text: reader.told(text) ?? bare(''),
    events: [...new Set(events.map((id) => table.rowOf.get(id)))].flatMap((row) =>
      row === undefined
        ? []
        : [{ id: table.id(row), title: reader.told(table.draft(row).title) ?? bare(table.id(row)) }],
    ),
  }));
}
