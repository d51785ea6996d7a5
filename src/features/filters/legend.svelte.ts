import { visibleMarks } from '../../chart/visibleMarks';
import type { Look } from '../../outline/looks';
import type { LayerSource } from '../../render/chart';
import { veil } from '../../render/veil';
import type { TimelineContext } from '../context';
import { hasLook, kindHasLook } from './kindLook';

/** What the legend's entries do: point at the events that have a look, and filter by it. A look is a set of kinds. */
export class LegendState {
  /** The entry under the pointer or the keyboard. */
  pointed: Look | null = $state.raw(null);
  readonly layers: readonly LayerSource[] = $derived.by(() => {
    const { pointed } = this;
    return pointed ? [this.veil(pointed)] : [];
  });
  /** How many of the events drawn have the look. */
  readonly count: number = $derived.by(() => {
    const { pointed } = this;
    const { scene } = this.timeline.chart;
    return pointed && scene ? visibleMarks(scene).rows.filter((row) => this.has(pointed, row)).length : 0;
  });

  constructor(private readonly timeline: TimelineContext) {}

  point(look: Look | null): void {
    this.pointed = look;
  }

  /** The kinds of the file that have a look. */
  kindsOf(look: Look): string[] {
    const { table } = this.timeline.chart;
    return table.kindIds.filter((id) => kindHasLook(look, table, id));
  }

  isChosen(look: Look): boolean {
    const { kinds } = this.timeline.store.filter;
    return kinds.length > 0 && this.kindsOf(look).every((id) => kinds.includes(id));
  }

  /** Adds the kinds of a look to the filter; takes them out if all are in it. */
  toggle(look: Look): void {
    const { kinds } = this.timeline.store.filter;
    const own = this.kindsOf(look);
    const others = kinds.filter((id) => !own.includes(id));
    this.timeline.store.dispatch({
      type: 'filter',
      filter: { kinds: this.isChosen(look) ? others : [...others, ...own] },
    });
  }

  private has(look: Look, row: number): boolean {
    const { table } = this.timeline.chart;
    return hasLook(look, table, row);
  }

  /** Dims the events without the look, so that the others stand out. */
  private veil(look: Look): LayerSource {
    return (scene) => ({
      id: 'legend',
      z: 'over',
      draw: (pen, _, palette) => {
        veil(pen, scene, this.timeline.chart.table, palette, (row) => this.has(look, row));
      },
    });
  }
}

const states = new WeakMap<TimelineContext, LegendState>();

/** The state of a timeline's legend, made when it is first asked for. */
export function legendOfTimeline(timeline: TimelineContext): LegendState {
  let state = states.get(timeline);
  if (!state) states.set(timeline, (state = new LegendState(timeline)));
  return state;
}
