import { EMBEDDED_HEIGHT, rowsOfOpen, verticalScene } from '../../chart/vertical';
import { headingsInCalendar } from '../../chart/verticalCalendar';
import { figuresOf } from '../../chart/verticalFigures';
import { instantAt, pixelAt } from '../../layout/verticalSpacing';
import { itemAt } from '../../layout/vertical';
import type { CountedGroup } from '../../layout/verticalTypes';
import { linksOf } from '../../model/links';
import type { Text } from '../../format/types';
import type { VerticalRenderOptions } from '../../render/vertical';
import type { VerticalScene } from '../../render/verticalScene';
import { bisectLeft } from 'd3-array';
import { instant, length, type Span } from '../../time/instant';
import { zoomAbout } from '../../time/scale';
import { memoize } from '../../util/memoize';
import type { TimelineContext } from '../context';

/** Room at both ends of what a group opens, as a share of its length. */
const MARGIN = 0.15;
/** Pixels that the picture takes at least: most of a screen, so that what stands at the foot of the window stays there. */
const LEAST = { least: 520, most: 880 } as const;
const SCREEN_SHARE = 0.88;
/** How much of the view a step to earlier or later times passes over. */
const PAGE = 0.85;

/** A place of the picture: its time, and the event that it belongs to, since several may begin at one time. */
export interface Place {
  readonly at: number;
  readonly row: number | null;
  /** Pixels below the middle of the event's mark. */
  readonly below: number;
}

/** A place that is to stay at a height of the window while the picture changes round it. */
interface Anchor extends Place {
  readonly clientY: number;
}

/** The vertical picture of a timeline: its layout, and the reader's commands. */
export class VerticalState {
  /** CSS pixels. */
  width = $state(0);
  /** Whether it stands in a host page, which reserves a height for it. */
  isEmbedded = false;
  /** What was painted last. Not reactive. */
  painted: VerticalScene | null = null;
  /** Called after each frame: see `onPaint`. */
  followers: readonly ((top: number) => void)[] = [];
  /** Set while the next frame has to scroll. */
  anchor: Anchor | null = null;
  /** How many events lie before and after the view. */
  beyond: Pick<VerticalScene, 'before' | 'after'> = $state.raw({ before: 0, after: 0 });

  constructor(readonly timeline: TimelineContext) {}

  /** The event under the keyboard, or that of the step of a story; null for none. Reactive. */
  get focus(): number | null {
    const { cursor, store } = this.timeline;
    return store.view.story !== null || (cursor.usesKeyboard && cursor.inFocus) ? cursor.focus : null;
  }

  /** The event that the reader is at: the open one, or `focus`. Reactive. */
  get standingOut(): number | null {
    return this.timeline.chart.selectedRow ?? this.focus;
  }

  /** Rows that have a label whatever their weight: the open event, those that it is linked with, and that under the keyboard. */
  private get forced(): number[] {
    const { selectedRow, table } = this.timeline.chart;
    return [...(this.focus === null ? [] : [this.focus]), ...rowsOfOpen(table, selectedRow)];
  }

  /** Calls a function with the top of the picture in the window after each frame, until the function that it returns is called. */
  onPaint(follow: (top: number) => void): () => void {
    this.followers = [...this.followers, follow];
    return () => {
      this.followers = this.followers.filter((one) => one !== follow);
    };
  }

  /** Lays out the present view. */
  layOut(): VerticalScene {
    const { chart, core, store } = this.timeline;
    const { table, rows, names, measure } = chart;
    return (this.painted = verticalScene({
      ...{ table, rows, names, measure, messages: core, limits: store.limits, lanes: store.lanes },
      ...{ view: store.current, width: this.width, forced: this.forced, now: Date.now() },
      least: this.isEmbedded
        ? EMBEDDED_HEIGHT
        : Math.min(LEAST.most, Math.max(LEAST.least, SCREEN_SHARE * screen.height)),
      localize: (text) => chart.localize(text),
    }));
  }

  /** What a scene is drawn with. */
  renderOptions(scene: VerticalScene): VerticalRenderOptions {
    const { chart, core, messages, store } = this.timeline;
    const { table, selectedRow, highlighted, measure, calendar } = chart;
    const index = linksOf(table);
    const localize = (text: Text | undefined): string => chart.localize(text);
    const figures = figuresOf({ table, limits: store.limits, measure, localize, messages }, scene);
    return {
      table,
      selected: selectedRow,
      focus: this.focus,
      links: selectedRow === null || index.of(selectedRow).length === 0 ? null : { table, index, row: selectedRow },
      isGrey: (row) => highlighted !== null && highlighted[bisectLeft(highlighted, row)] !== row,
      figures,
      dates: headingsInCalendar(scene, figures, { calendar, lang: core.lang, measure }),
    };
  }

  /** The place at a height of the picture. */
  placeAt(y: number): Place {
    if (!this.painted) return { at: 0, row: null, below: 0 };
    const under = itemAt(this.painted, y);
    const row = under?.item.type === 'event' ? under.item.row : null;
    return { at: instantAt(this.painted, y), row, below: under ? y - under.y : 0 };
  }

  /** Zooms about the instant that stands at a height of the window, which stays there. */
  zoomAt(factor: number, clientY: number, pictureTop: number): void {
    if (!this.painted) return;
    const { store } = this.timeline;
    const place = this.placeAt(clientY - pictureTop);
    this.anchor = { ...place, clientY };
    store.dispatch({ type: 'zoom', factor, at: instant(Math.round(place.at)) });
  }

  /** One step of a pinch from a span that was shown at its beginning. */
  pinch(from: Span, place: Place, factor: number, clientY: number): void {
    const { store } = this.timeline;
    this.anchor = { ...place, clientY };
    const span = zoomAbout(from, place.at, factor, store.limits);
    store.step({ from: instant(Math.round(span.from)), to: instant(Math.round(span.to)) });
  }

  /** How far the page has to scroll so that the anchor stands where it should; 0 without one. */
  takeAnchor(scene: VerticalScene, pictureTop: number): number {
    const { anchor } = this;
    this.anchor = null;
    if (!anchor) return 0;
    const own = scene.items.find(({ item }) => item.type === 'event' && item.row === anchor.row);
    return pictureTop + (own ? own.y + anchor.below : pixelAt(scene, anchor.at)) - anchor.clientY;
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
