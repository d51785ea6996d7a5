import type { EventTable } from '../model/table';
import { lookupOf } from './lookup';
import { showActor } from './actors';
import type { Localizer } from './localizer';
import { untagged, type LocalizedText } from './localize';

/** A covered span, formatted, and the rule of selection. */
export interface CoverageShown {
  readonly span: string;
  /** Whose events; empty for everyone's. */
  readonly actors: readonly LocalizedText[];
  readonly rule: LocalizedText | null;
}

/** One entry of the log of corrections. */
export interface CorrectionShown {
  readonly date: string;
  readonly text: LocalizedText;
  readonly events: readonly { readonly id: string; readonly title: LocalizedText }[];
}

/** The coverage of a file, in its order. */
export function showCoverage(table: EventTable, localizer: Localizer): CoverageShown[] {
  const { actors } = lookupOf(table);
  return table.file.coverage.map(({ dates, rule, actors: ids = [] }) => ({
    span: localizer.date(dates) ?? dates.text,
    actors: ids.map((id) => showActor(id, actors, localizer).short),
    rule: localizer.localize(rule),
  }));
}

/** The log of corrections, the latest first. */
export function showCorrections(table: EventTable, localizer: Localizer): CorrectionShown[] {
  const log = [...table.file.corrections].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return log.map(({ date, text, events = [] }) => ({
    date: localizer.date(date) ?? date,
    text: localizer.localize(text) ?? untagged(''),
    events: [...new Set(events.map((id) => table.rowOf.get(id)))].flatMap((row) =>
      row === undefined
        ? []
        : [{ id: table.id(row), title: localizer.localize(table.draft(row).title) ?? untagged(table.id(row)) }],
    ),
  }));
}
