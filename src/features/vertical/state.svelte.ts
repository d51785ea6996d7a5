import { verticalScene } from '../../chart/vertical';
import { instantAt, pixelAt } from '../../layout/verticalSpacing';
import { itemAt } from '../../layout/vertical';
import type { CountedGroup } from '../../layout/verticalTypes';
import { linksOf } from '../../model/links';
import type { VerticalRenderOptions } from '../../render/vertical';
import type { VerticalScene } from '../../render/verticalScene';
import { bisectLeft } from 'd3-array';
import { instant, length, type Span } from '../../time/instant';
import { zoomAbout } from '../../time/scale';
import { memoize } from '../../util/memoize';
import type { TimelineContext } from '../context';
import { figuresOf } from './figures';

/** Linked events of the open one that get a label too. */
const MOST_LINKED = 8;
/** Room at both ends of what a group opens, as a share of its length. */
const MARGIN = 0.15;
/** How much of the view a step to earlier or later times passes over. */
const PAGE = 0.85;

/** An instant that is to stay at a height of the window while the picture changes round it. */
interface Anchor {
  readonly at: number;
  readonly clientY: number;
}

/** The vertical picture of a timeline: its layout, and the reader's commands. */
export class VerticalState {
  /** CSS pixels. */
  width = $state(0);
  /** What was painted last. Not reactive. */
  painted: VerticalScene | null = null;
  /** Called after each frame. */
  onpainted: (() => void) | null = null;
  /** Set while the next frame has to scroll. */
  anchor: Anchor | null = null;
  /** How many events lie before and after the view. */
  beyond: Pick<VerticalScene, 'before' | 'after'> = $state.raw({ before: 0, after: 0 });

  constructor(readonly timeline: TimelineContext) {}

  /** Rows that have a label whatever their weight: the open event, those that it is linked with, and that under the keyboard. */
  private get forced(): number[] {
    const { chart, cursor } = this.timeline;
    const { selectedRow, table } = chart;
    const focus = cursor.usesKeyboard && cursor.inFocus ? cursor.focus : null;
    const index = linksOf(table);
    const linked =
      selectedRow === null
        ? []
        : index
            .of(selectedRow)
            .slice(0, MOST_LINKED)
            .flatMap((link) => [index.cause[link]!, index.effect[link]!]);
    return [selectedRow, focus, ...linked].filter((row): row is number => row !== null);
  }

  /** Lays out the present view. */
  layOut(): VerticalScene {
    const { chart, core, store } = this.timeline;
    const { table, rows, names, measure } = chart;
    return (this.painted = verticalScene({
      ...{ table, rows, names, measure, messages: core, limits: store.limits, lanes: store.lanes },
      ...{ view: store.current, width: this.width, forced: this.forced, now: Date.now() },
      localize: (text) => chart.localize(text),
    }));
  }

  /** What a scene is drawn with. */
  renderOptions(scene: VerticalScene): VerticalRenderOptions {
    const { chart, cursor } = this.timeline;
    const { table, selectedRow, highlighted } = chart;
    const index = linksOf(table);
    return {
      table,
      selected: selectedRow,
      focus: cursor.usesKeyboard && cursor.inFocus ? cursor.focus : null,
      links: selectedRow === null || index.of(selectedRow).length === 0 ? null : { table, index, row: selectedRow },
      isGrey: (row) => highlighted !== null && highlighted[bisectLeft(highlighted, row)] !== row,
      figures: figuresOf(this.timeline, scene),
    };
  }

  /** Zooms about the instant that stands at a height of the window, which stays there. */
  zoomAt(factor: number, clientY: number, pictureTop: number): void {
    if (!this.painted) return;
    const { store } = this.timeline;
    const at = instantAt(this.painted, clientY - pictureTop);
    this.anchor = { at, clientY };
    store.dispatch({ type: 'zoom', factor, at: instant(Math.round(at)) });
  }

  /** One step of a pinch from a span that was shown at its beginning. */
  pinch(from: Span, at: number, factor: number, clientY: number): void {
    const { store } = this.timeline;
    this.anchor = { at, clientY };
    const span = zoomAbout(from, at, factor, store.limits);
    store.step({ from: instant(Math.round(span.from)), to: instant(Math.round(span.to)) });
  }

  /** How far the page has to scroll so that the anchor stands where it should; 0 without one. */
  takeAnchor(scene: VerticalScene, pictureTop: number): number {
    const { anchor } = this;
    this.anchor = null;
    return anchor ? pictureTop + pixelAt(scene, anchor.at) - anchor.clientY : 0;
  }

  /** Opens what stands at a height of the picture. Returns whether the view has moved. */
  tap(y: number): boolean {
    const placed = this.painted && itemAt(this.painted, y);
    if (placed?.item.type === 'event') this.timeline.select(placed.item.row);
    return placed?.item.type === 'counted' ? this.openGroup(placed.item.group) : false;
  }

  /** Zooms to the events of a group; lists them where zooming cannot separate them. */
  private openGroup({ rows }: CountedGroup): boolean {
    const { chart, cursor, store } = this.timeline;
    const { from } = chart.table;
    if (rows.length === 1) {
      this.timeline.select(rows[0]!);
      return false;
    }
    const [first, last] = [from[rows[0]!]!, from[rows.at(-1)!]!];
    const room = (last - first) * MARGIN;
    const closest = Math.max(store.limits.shortest, last - first + 2 * room);
    if (last === first || closest >= length(store.current.shown) * (1 - MARGIN)) {
      cursor.cluster = [...rows];
      return false;
    }
    store.dispatch({ type: 'show', span: { from: instant(first - room), to: instant(last + room) } });
    return true;
  }

  /** Goes to earlier (−1) or later times, by less than a view. */
  page(way: 1 | -1): void {
    const { store } = this.timeline;
    store.dispatch({ type: 'pan', by: way * PAGE * length(store.current.shown) });
  }
}

/** The vertical picture of a timeline, made once. */
export const verticalStateOf = memoize((timeline: TimelineContext) => new VerticalState(timeline));
