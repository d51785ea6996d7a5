import type { LaneRows } from '../model/lanes';
import type { EventTable } from '../model/table';
import { boxLeft, boxRight, fit, type Fitting } from './fit';
import type { Labels } from './labels';
import { Lines } from './lines';
import { byWeight, strataOf, WHOLE, type Stratum } from './strata';
import { Tiles } from './tiles';
import type { Box, Step } from './types';

/** Layouts kept per lane: enough to zoom back and forth without laying out again. */
const KEPT = 24;

interface Made {
  readonly step: Step;
  readonly lines: number;
  /** The boxes that touch a stretch of time. */
  touching(from: number, to: number): readonly Box[];
}

/** One lane's layout: made when a step is first looked at, kept, and never changed by panning. */
export class LaneLayout {
  private strata: readonly Stratum[] | null = null;
  private made: Made[] = [];

  constructor(
    private readonly table: EventTable,
    readonly lane: LaneRows,
    private readonly labels: Labels,
    private readonly end: number,
  ) {}

  /** Whether a step's layout is there, so that asking for it costs next to nothing. */
  has(step: Step, lines: number): boolean {
    return this.find(step, lines) !== undefined;
  }

  /** The boxes at a step that touch [from, to). */
  boxes(step: Step, lines: number, from: number, to: number): readonly Box[] {
    let made = this.find(step, lines);
    if (!made) {
      made = this.make(step, lines);
      this.made = [made, ...this.made].slice(0, KEPT);
    }
    return made.touching(from, to);
  }

  /** What can be shown at a finer step while its layout is not there: the finest coarser one, whose boxes cannot collide. */
  coarser(step: Step, lines: number, from: number, to: number): readonly Box[] {
    const fine = this.made.filter((made) => made.lines === lines && made.step.index <= step.index);
    fine.sort((a, b) => b.step.index - a.step.index);
    return fine[0]?.touching(from, to) ?? [];
  }

  private find(step: Step, lines: number): Made | undefined {
    return this.made.find((made) => made.step.index === step.index && made.lines === lines);
  }

  private make(step: Step, lines: number): Made {
    const fitting: Fitting = { table: this.table, labels: this.labels, scale: step.scale, end: this.end };
    if (this.lane.rows.length > WHOLE) {
      const tiles = new Tiles(fitting, lines, (this.strata ??= strataOf(this.table, this.lane)));
      return { step, lines, touching: (from, to) => tiles.touching(from, to) };
    }
    const boxes = fit(fitting, new Lines(lines), byWeight(this.table, this.lane.rows), true);
    return { step, lines, touching: (from, to) => boxes.filter((box) => reaches(box, step.scale, from, to)) };
  }
}

function reaches(box: Box, scale: number, from: number, to: number): boolean {
  return boxRight(box, scale) > from * scale && boxLeft(box, scale) < to * scale;
}
