import type { Attachment } from 'svelte/attachments';
import { emphasisOf } from '../../chart/emphasis';
import { dragged, gripAt, type BrushDrag, type BrushLimits } from '../../interaction/brush';
import type { KeyCommand } from '../../interaction/keys';
import type { LayerSource } from '../../render/chart';
import { toTime } from '../../time/scale';
import { drawEmphasis, drawMarkFocus } from '../../render/emphasis';
import { focusedMark, markOf } from '../common/counted';
import { toggleFullScreen } from '../common/fullScreen';
import type { KeyTargets, TimelineContext } from '../context';
import type { Feature } from '../feature';
import { brushAfterKey, type SliderKey } from './brushKeys';
import { expandCluster } from './expandCluster';
import { runKeyCommand } from './keyboardNavigation';
import LiveRegion from './LiveRegion.svelte';
import { rowBeside } from './neighbours';
import { prelayout } from './prelayout';
import { restoreFocus } from './restoreFocus';
import { Travels } from './travels';

/** Keyboard navigation in the chart: rings around emphasized events, keys, and announcements. */
export class NavigationFeature implements Feature {
  readonly Status = LiveRegion;
  /** The element that a key shows on the whole screen. */
  private root: HTMLElement | null = null;
  readonly restoreFocus = (): Attachment<HTMLElement> => {
    const attach = restoreFocus();
    return (root) => {
      this.root = root;
      return attach(root);
    };
  };
  readonly layers: readonly LayerSource[] = $derived.by(() => {
    const { chart, cursor } = this.timeline;
    const { table } = chart;
    const emphasis = emphasisOf(chart, cursor);
    return [
      (scene) => ({
        id: 'emphasis',
        z: 'over',
        draw: (pen, _, palette) => {
          const focus = emphasis.find(({ kind }) => kind === 'focus');
          const mark = focus && markOf(this.timeline, scene, focus.row);
          if (mark) drawMarkFocus(pen, scene, mark, palette);
          drawEmphasis(pen, scene, table, mark ? emphasis.filter((one) => one !== focus) : emphasis, palette);
        },
      }),
    ];
  });

  /** Makes ready what the next zooming and panning will show. Call it after each frame. */
  readonly prelayout: () => void;

  constructor(private readonly timeline: TimelineContext) {
    this.prelayout = prelayout(timeline);
    timeline.store.travels = new Travels(timeline.store);
  }

  onKey(command: KeyCommand, { search, enter }: KeyTargets): boolean {
    const { cursor, chart } = this.timeline;
    const mark = command.type === 'open' ? focusedMark(this.timeline) : null;
    const isOpened = mark ? cursor.cluster !== null : cursor.focus !== null && cursor.focus === chart.selectedRow;
    if (command.type === 'open' && isOpened) enter();
    else if (mark) this.openDensity(mark.lane, mark.from, mark.to);
    else if (command.type === 'full-screen') {
      if (this.root) toggleFullScreen(this.root);
    } else runKeyCommand(this.timeline, command, search);
    return true;
  }

  /** The row that is focused when the chart gets the focus. */
  start(): number | null {
    return this.timeline.chart.selectedRow ?? rowBeside(this.timeline, 'next');
  }

  /** Zooms to what a density mark over [from, to) of a lane counts; where zooming cannot separate the events, lists them. */
  openDensity(lane: number, from: number, to: number): void {
    const { rows, span } = expandCluster(this.timeline, lane, from, to);
    if (span) this.timeline.store.go({ type: 'show', span });
    else this.timeline.cursor.cluster = rows;
  }

  /** Moves an end of the overview's brush by a key. */
  moveBrush(press: SliderKey, end: 'from' | 'to'): void {
    const { store } = this.timeline;
    store.dispatch({ type: 'show', span: brushAfterKey(press, end, store.current.shown, this.brushLimits) });
  }

  /** Moves the brush, or an end of it, with a pointer that is `x` pixels into the overview, or draws a new one. */
  dragBrush({ x: begun, handles, before }: BrushDrag, x: number, width: number): void {
    const { store } = this.timeline;
    const scale = { shown: store.whole, width };
    const [grip, start, now] = [gripAt(begun, handles), toTime(scale, begun), toTime(scale, x)];
    // A press without a move draws no new brush.
    if (grip === 'new' && now === start) return;
    store.dispatch({ type: 'show', span: dragged(grip, before, start, now, this.brushLimits) });
  }

  private get brushLimits(): BrushLimits {
    const { whole, limits } = this.timeline.store;
    return { whole, shortest: limits.shortest };
  }
}

export function create(timeline: TimelineContext): NavigationFeature {
  return new NavigationFeature(timeline);
}
