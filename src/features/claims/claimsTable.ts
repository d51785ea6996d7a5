import type { Claim, Source } from '../../format/types';
import type { FigureClaim, MeasureClaims } from '../../model/claims';
import type { Interval } from '../../model/figures';
import type { ValueScale } from '../../model/valueScale';
import type { EventTable } from '../../model/table';
import { formatFigure } from '../../outline/figures';
import { lookupOf, type Lookup } from '../../outline/lookup';
import { showActor, type ActorShown } from '../../outline/actors';
import type { Localizer } from '../../outline/localizer';
import { showSource, type SourceShown } from '../../outline/sources';
import { untagged, type LocalizedText } from '../../outline/localize';

/** One claim of a figure, formatted, with its event and sources. */
export interface ClaimRow {
  readonly row: number;
  readonly id: string;
  readonly title: LocalizedText;
  /** The date of the claim; null if the file has none. */
  readonly said: string | null;
  readonly by: ActorShown;
  readonly via: LocalizedText | null;
  readonly says: LocalizedText | null;
  readonly amount: string;
  readonly period: string | null;
  readonly interval: Interval;
  readonly sources: readonly SourceShown[];
}

/** All claims of one measure, in order of time, on one scale. */
export interface MeasureTable {
  readonly measure: string;
  readonly name: LocalizedText;
  readonly unit: LocalizedText | null;
  readonly scale: ValueScale;
  readonly figures: readonly FigureClaim[];
  /** Formats one of them: not all at once, since a file may have any number. */
  readonly show: (figure: FigureClaim) => ClaimRow;
}

/** A measure's claims as a table. */
export function measureTable(table: EventTable, panel: MeasureClaims, localizer: Localizer): MeasureTable {
  const lookup = lookupOf(table);
  const measure = lookup.measures.get(panel.measure);
  const figures = panel.claimants.flatMap((claimant) => claimant.figures).sort((a, b) => a.from - b.from);
  return {
    measure: panel.measure,
    name: localizer.name(measure, panel.measure),
    unit: localizer.localize(measure?.unit),
    scale: panel.scale,
    figures,
    show: (figure) => showFigureClaim(table, figure, lookup, localizer),
  };
}

/** Formats one claim of a figure. */
export function showFigureClaim(table: EventTable, one: FigureClaim, lookup: Lookup, localizer: Localizer): ClaimRow {
  const { claim, figure, row, interval } = one;
  return {
    row,
    id: table.id(row),
    title: localizer.localize(table.draft(row).title) ?? untagged(table.id(row)),
    said: localizer.date(claim.saidDates ?? claim.said),
    by: showActor(claim.by, lookup.actors, localizer),
    via: localizer.localize(claim.via),
    says: localizer.localize(claim.says),
    amount: formatFigure(figure, localizer.messages),
    period: localizer.date(figure.period),
    interval,
    sources: sourcesOf(claim, lookup.sources, localizer),
  };
}

/** The sources of a claim, without duplicates. */
export function sourcesOf({ sources }: Claim, known: ReadonlyMap<string, Source>, localizer: Localizer): SourceShown[] {
  const found = [...new Set(sources)].flatMap((id) => known.get(id) ?? []);
  return found.map((source, at) => showSource(source, at + 1, localizer));
}
