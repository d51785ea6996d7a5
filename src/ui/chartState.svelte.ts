import { laneHeadersOf, layOutChart, overviewGeometry, type ChartLayout, type OverviewGeometry } from '../chart/layOut';
import type { ChartInput } from '../chart/chartInput';
import { runsRightToLeft } from '../chart/direction';
import { namesOf, titleOf, type Names } from '../chart/names';
import { buildScene } from '../chart/scene';
import type { ChartContext } from '../features/context';
import type { Feature } from '../features/feature';
import { pickLanguage } from '../format/localizedText';
import type { Text } from '../format/types';
import type { CoreMessages } from '../i18n/en/core';
import { scrollToReveal } from '../layout/geometry';
import { overviewOf, type Overview } from '../layout/overview';
import type { LaneCache } from '../layout/scene';
import type { ChartGeometry } from '../layout/types';
import { everyRow, matching } from '../model/filter';
import { splitLanes, type LaneRows } from '../model/lanes';
import { countOverlapping } from '../model/overlap';
import type { EventTable } from '../model/table';
import type { ChartRenderOptions, LayeredScene, LayerSource } from '../render/chart';
import { LIGHT, type Palette } from '../render/palette';
import type { Calendar } from '../time/calendars';
import { formatDate } from '../time/format';
import type { Instant, Span } from '../time/instant';
import { axisTicks, type AxisTicks } from '../time/ticks';
import type { Limits } from '../view/limits';
import type { Lanes, ViewState } from '../view/state';
import type { Locale } from './locale.svelte';
import { makeMeasure } from './measure';
import type { ViewStore } from './viewStore.svelte';

/**
 * The events as shown: filtered, laid out, ready to be painted. Each derived field calls a pure function of one module, so the fields
 * below are the pipeline: table → rows → layout → scene.
 */
export class ChartState implements ChartContext, ChartInput {
  /** For a file without a title. */
  fileName = '';
  /** CSS pixels of the chart. */
  width = $state(0);
  height = $state(0);
  room = $state(0);
  /** CSS font family of the host page; '' until it is known. */
  family = $state('');
  /** Pixels by which the lanes are scrolled. */
  scrolled = $state(0);
  /** Where time runs in the current view, if that is not the chart: the view measures it. */
  plot: OverviewGeometry | null = $state.raw(null);
  /** How often fonts of the page have arrived since: texts have other widths then. */
  fontLoads = $state(0);
  palette: Palette = $state.raw(LIGHT);
  /** Whether there is too little width for time to run sideways; null until that is known. */
  isUpright: boolean | null = $state(null);
  /** Whether the first frame is on screen. Everything beside the chart is rendered after it. */
  isPainted = $state(false);

  readonly unweighted: EventTable = $derived.by(() =>
    this.features().reduce((table, each) => each.transformTable?.(table, this.store.filter) ?? table, this.original),
  );
  readonly table: EventTable = $derived.by(() => {
    const { highlighted, unweighted } = this;
    return highlighted
      ? this.features().reduce((table, each) => each.emphasize?.(table, highlighted) ?? table, unweighted)
      : unweighted;
  });
  readonly measure = $derived.by(() => {
    void this.fontLoads;
    return makeMeasure(this.family);
  });
  readonly names: Names = $derived.by(() => namesOf(this.table, this.store.lang));
  /** A field of its own, so that loading a feature without matches does not recompute the rows. */
  readonly matches: Uint32Array | null = $derived.by(
    () => this.features().find(({ matches }) => matches)?.matches ?? null,
  );
  private readonly matching: Uint32Array = $derived.by(() =>
    matching(this.unweighted, this.store.filter, this.matches),
  );
  readonly highlighted: Uint32Array | null = $derived.by(() =>
    this.store.filter.filtering === 'highlight' &&
    this.store.viewMode === 'picture' &&
    this.matching.length < this.unweighted.count
      ? this.matching
      : null,
  );
  readonly rows: Uint32Array = $derived.by(() => (this.highlighted ? everyRow(this.unweighted) : this.matching));
  readonly isMirrored: boolean = $derived.by(() => runsRightToLeft(this.store.view.axis, this.messages.lang));
  readonly calendar: Calendar | null = $derived.by(() => this.store.view.calendar);
  readonly layout: ChartLayout = $derived.by(() => layOutChart(this));
  readonly geometry: ChartGeometry = $derived.by(() => this.layout.geometry);
  readonly laneCaches: readonly LaneCache[] = $derived.by(() => this.layout.laneCaches);
  readonly baseScale: number = $derived.by(() => this.layout.baseScale);
  readonly overviewGeometry: OverviewGeometry = $derived.by(() => this.plot ?? overviewGeometry(this.geometry));
  readonly overview: Overview = $derived.by(() =>
    overviewOf(this.table, this.rows, this.whole, this.overviewGeometry.width),
  );
  readonly overviewAxis: AxisTicks = $derived.by(() =>
    axisTicks({ shown: this.whole, width: this.overviewGeometry.width }, this.messages.time, this.measure),
  );
  readonly inView: number = $derived.by(() =>
    this.laneCaches.reduce((sum, { layout }) => sum + countOverlapping(layout.lane, this.store.view.shown), 0),
  );
  readonly selectedRow: number | null = $derived.by(() => {
    const { selected } = this.store.view;
    return selected === null ? null : (this.table.rowOf.get(selected) ?? null);
  });
  readonly title: string = $derived.by(() =>
    titleOf(this.original.file, this.store.lang, this.messages, this.fileName),
  );
  readonly layers: readonly LayerSource[] = $derived.by(() => this.features().flatMap(({ layers }) => layers ?? []));
  readonly renderOptions: ChartRenderOptions = $derived.by(() => ({
    table: this.table,
    laneHeaders: laneHeadersOf(this, this.layout),
    today: this.messages.picture.today,
  }));
  readonly scene: LayeredScene | null = $derived.by(() => this.store.throttled.scene);

  constructor(
    private readonly original: EventTable,
    private readonly store: ViewStore,
    private readonly locale: Locale,
    private readonly features: () => readonly Feature[],
  ) {}

  // Members of `ChartInput` whose values are in the store and the locale.
  get limits(): Limits {
    return this.store.limits;
  }
  get whole(): Span {
    return this.store.whole;
  }
  get view(): ViewState {
    return this.store.current;
  }
  get lang(): string {
    return this.store.lang;
  }
  get lanes(): Lanes {
    return this.store.lanes;
  }
  get messages(): CoreMessages {
    return this.locale.core;
  }

  split(most: number): readonly LaneRows[] {
    return splitLanes(this.table, this.rows, this.lanes, most);
  }

  laneOf(row: number): number {
    return this.layout.laneOf(row);
  }

  /** Scrolls the lanes as little as it takes to show that of a row. */
  revealLane(row: number): void {
    this.scrolled = scrollToReveal(this.geometry, this.laneOf(row), this.scrolled);
  }

  /** One frame at the view of this moment. `hasBudget` says whether there is time left to lay out another lane. */
  frame(hasBudget: (isUncached: boolean) => boolean): LayeredScene {
    const { scrolled, layers } = this;
    return buildScene(this, this.layout, { hasBudget, now: Date.now(), scrolled, layers });
  }

  titleOf(row: number): string {
    return this.localize(this.table.draft(row).title);
  }

  formatDay(at: Instant): string {
    return formatDate(at, { year: 'numeric', month: 'long', day: 'numeric' }, this.messages.time);
  }

  localize(text: Text | undefined): string {
    return text === undefined ? '' : pickLanguage(text, this.lang, this.original.file.lang);
  }
}
