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
  /** Whether all that touches a stretch of time is laid out. */
  has(from: number, to: number): boolean;
  /** The boxes that touch a stretch of time; with `made` only those that are laid out already. */
  touching(from: number, to: number, made?: boolean): readonly Box[];
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

  /** Whether a step is laid out from `from` to `to`, so that asking for it costs next to nothing. */
  has(step: Step, lines: number, from: number, to: number): boolean {
    return this.find(step, lines)?.has(from, to) ?? false;
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

  /**
   * What can be shown of a step that is not laid out: what of it is, or else the finest coarser one, whose boxes cannot collide.
   */
  coarser(step: Step, lines: number, from: number, to: number): readonly Box[] {
    const ready = this.find(step, lines)?.touching(from, to, true) ?? [];
    if (ready.length > 0) return ready;
    const fine = this.made.filter(
      (made) => made.lines === lines && made.step.index <= step.index && made.has(from, to),
    );
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
      return {
        step,
        lines,
        has: (from, to) => tiles.has(from, to),
        touching: (from, to, made) => tiles.touching(from, to, made),
      };
    }
    const boxes = fit(fitting, new Lines(lines), byWeight(this.table, this.lane.rows), true);
    const touching = (from: number, to: number): Box[] => boxes.filter((box) => reaches(box, step.scale, from, to));
    return { step, lines, has: () => true, touching };
  }
}

function reaches(box: Box, scale: number, from: number, to: number): boolean {
  return boxRight(box, scale) > from * scale && boxLeft(box, scale) < to * scale;
}
