import type { Claim, Source } from '../intake/types';
import type { FigureClaim, MeasureClaims } from '../model/claims';
import type { Interval } from '../model/figures';
import type { EventTable } from '../model/table';
import { figureInWords } from './figures';
import { lookupOf, type Lookup } from './lookup';
import { showActor, type ActorShown } from './people';
import type { Reader } from './reader';
import { showSource, type SourceShown } from './sources';
import { bare, type Told } from './told';

/** One claim of a figure in words: who, when, how much, of which event, and on what it rests. */
export interface ClaimRow {
  readonly row: number;
  readonly id: string;
  readonly title: Told;
  /** The day it was said; null where the file has none. */
  readonly said: string | null;
  readonly by: ActorShown;
  readonly via: Told | null;
  readonly says: Told | null;
  readonly words: string;
  readonly period: string | null;
  readonly interval: Interval;
  readonly sources: readonly SourceShown[];
}

/** All claims of one measure in words, in order of time, on one scale from 0 to `end`. */
export interface MeasureTable {
  readonly measure: string;
  readonly name: Told;
  readonly unit: Told | null;
  readonly end: number;
  readonly rows: readonly ClaimRow[];
}

/** A measure's claims as a table. */
export function measureTable(table: EventTable, panel: MeasureClaims, reader: Reader): MeasureTable {
  const lookup = lookupOf(table);
  const measure = lookup.measures.get(panel.measure);
  const figures = panel.claimants.flatMap((claimant) => claimant.figures).sort((a, b) => a.from - b.from);
  return {
    measure: panel.measure,
    name: reader.name(measure, panel.measure),
    unit: reader.told(measure?.unit),
    end: panel.end,
    rows: figures.map((figure) => showFigureClaim(table, figure, lookup, reader)),
  };
}

/** One claim of a figure in words. */
export function showFigureClaim(table: EventTable, one: FigureClaim, lookup: Lookup, reader: Reader): ClaimRow {
  const { claim, figure, row, interval } = one;
  return {
    row,
    id: table.id(row),
    title: reader.told(table.draft(row).title) ?? bare(table.id(row)),
    said: reader.date(claim.saidDates ?? claim.said),
    by: showActor(claim.by, lookup.actors, reader),
    via: reader.told(claim.via),
    says: reader.told(claim.says),
    words: figureInWords(figure, reader.words),
    period: reader.date(figure.period),
    interval,
    sources: sourcesOf(claim, lookup.sources, reader),
  };
}

/** The sources of a claim, each once. */
export function sourcesOf({ sources }: Claim, known: ReadonlyMap<string, Source>, reader: Reader): SourceShown[] {
  const found = [...new Set(sources)].flatMap((id) => known.get(id) ?? []);
  return found.map((source, at) => showSource(source, at + 1, reader));
}
