import type { PanelHeader } from './render';
import { AXIS, NARROW } from '../../layout/geometry';
import { breakLines } from '../../layout/lineBreaks';
import { shorten } from '../../layout/labels';
import type { ClaimsGeometry, SceneClaim } from './geometry';
import { claimsGeometry, claimsScene, type ClaimsScene } from './layout';
import {
  claimsOf,
  measuresOf,
  usualMeasures,
  type FigureClaim,
  type MeasureClaims,
  type MeasureCount,
} from '../../model/claims';
import { scaleLabels, shareOf } from '../../model/valueScale';
import { drawnPanels, type DrawnPanels } from './drawnPanels';
import { runsOfMeasures, type MeasureRuns } from './runs';
import { measureTable, showFigureClaim, type ClaimRow, type MeasureTable } from './claimsTable';
import { formatFigure } from '../../outline/figures';
import { lookupOf } from '../../outline/lookup';
import { showActor } from '../../outline/actors';
import { Localizer } from '../../outline/localizer';
import { instant, type Span } from '../../time/instant';
import { msPerPixel } from '../../time/scale';
import { axisTicks, type AxisTicks } from '../../time/ticks';
import { HEADER_MARGINS, HEADER_WIDTH } from '../../chart/sizes';
import type { TimelineContext } from '../context';

/** Width in pixels from which the page has a fixed height, into which the rows are fitted. */
const ROOMY = 860;
/** What a claims picture has where the page decides its height. */
const LOW = 420;
/** Height of the legend above the picture. */
const LEGEND = 34;
/** Room at both ends of the claims, as a share of their span: marks and labels reach beyond their dates. */
const MARGIN = 0.06;

/** The state of the claims view: measures, layout, scene, hover and focus. */
export class ClaimsState {
  /** Height of the pane, in pixels. */
  height = $state(0);
  hover: FigureClaim | null = $state.raw(null);
  focus: FigureClaim | null = $state.raw(null);
  inFocus = $state(false);

  readonly localizer: Localizer = $derived.by(
    () => new Localizer(this.timeline.messages, this.timeline.store.view.lang, this.timeline.file.lang),
  );
  readonly counts: readonly MeasureCount[] = $derived.by(() =>
    measuresOf(this.timeline.chart.table, this.timeline.chart.rows),
  );
  private readonly asked: readonly string[] = $derived.by(() => this.timeline.store.view.measures);
  readonly measures: readonly string[] = $derived.by(() =>
    this.asked.length > 0 ? this.asked : usualMeasures(this.timeline.chart.table),
  );
  private readonly by: readonly string[] = $derived.by(() => this.timeline.store.view.filter.claimants);
  /** All of the measures compared. */
  readonly compared: readonly MeasureClaims[] = $derived.by(() =>
    claimsOf(this.timeline.chart.table, this.timeline.chart.rows, this.measures, this.by),
  );
  readonly drawn: DrawnPanels = $derived.by(() => drawnPanels(this.compared));
  /** What of them the chart draws. */
  readonly panels: readonly MeasureClaims[] = $derived.by(() => this.drawn.panels);
  readonly runs: readonly MeasureRuns[] = $derived.by(() => runsOfMeasures(this.timeline.chart.table, this.panels));
  readonly geometry: ClaimsGeometry = $derived.by(() => {
    const { width } = this.timeline.chart;
    const height = width > ROOMY ? Math.max(LOW, this.height - LEGEND) - AXIS : LOW;
    return claimsGeometry({ width, height, headerWidth: HEADER_WIDTH, narrow: width < NARROW, panels: this.panels });
  });
  readonly axis: AxisTicks = $derived.by(() =>
    axisTicks(
      { shown: this.timeline.store.view.shown, width: this.geometry.plotWidth },
      this.timeline.messages.time,
      this.timeline.chart.measure,
    ),
  );
  readonly scene: ClaimsScene = $derived.by(() =>
    claimsScene({
      geometry: this.geometry,
      panels: this.panels,
      runs: this.runs,
      shown: this.timeline.store.view.shown,
      textOf: ({ figure }) => formatFigure(figure, this.timeline.messages),
      measure: this.timeline.chart.measure,
    }),
  );
  readonly panelHeaders: readonly PanelHeader[] = $derived.by(() => this.panels.map((panel) => this.headOf(panel)));

  constructor(readonly timeline: TimelineContext) {}

  /** Adds a measure to the comparison, or removes it. The last one cannot be removed. */
  toggle(measure: string): void {
    const { measures } = this;
    const next = measures.includes(measure) ? measures.filter((one) => one !== measure) : [...measures, measure];
    if (next.length === 0) return;
    this.timeline.store.dispatch({ type: 'measures', measures: next });
    if (this.isFitted) this.fit();
  }

  /** The span that `fit` shows; null before. */
  private fitted: Span | null = null;

  /** Whether the reader has not moved since `fit`. */
  private get isFitted(): boolean {
    const { from, to } = this.timeline.store.current.shown;
    return this.fitted?.from === from && this.fitted.to === to;
  }

  /**
   * Shows the span of the claims that are compared rather than the whole file, most of which may be empty. A span that the reader chose
   * is left alone.
   */
  fit(): void {
    const { store } = this.timeline;
    const { whole, current } = store;
    const isWhole = current.shown.from === whole.from && current.shown.to === whole.to;
    const figures = this.panels.flatMap(({ claimants }) => claimants.flatMap((claimant) => claimant.figures));
    if ((!isWhole && !this.isFitted) || figures.length === 0) return;
    const from = Math.min(...figures.map((figure) => figure.from));
    const to = Math.max(...figures.map((figure) => figure.to));
    const room = (to - from) * MARGIN;
    store.dispatch({ type: 'show', span: { from: instant(from - room), to: instant(to + room) } });
    this.fitted = store.current.shown;
  }

  /** Shows the whole file again, unless the reader has moved since. */
  unfit(): void {
    if (this.isFitted) this.timeline.store.dispatch({ type: 'fit' });
  }

  /** A measure's claims as a table. */
  tableOf(panel: MeasureClaims): MeasureTable {
    return measureTable(this.timeline.chart.table, panel, this.localizer);
  }

  nameOf(measure: string): string {
    return this.localizer.name(lookupOf(this.timeline.chart.table).measures.get(measure), measure).text;
  }

  /** Formats a claim, for tooltip and live region. */
  describe(one: FigureClaim): ClaimRow {
    return showFigureClaim(this.timeline.chart.table, one, lookupOf(this.timeline.chart.table), this.localizer);
  }

  /** Opens the event of a claim; the view stays where the reader compares. */
  open(one: FigureClaim): void {
    this.timeline.store.dispatch({ type: 'select', id: this.timeline.chart.table.id(one.row) });
  }

  /** The claim in the current scene; null if it is out of view. */
  placeOf(one: FigureClaim): SceneClaim | null {
    for (const { rows } of this.scene.panels) {
      for (const { claims } of rows) {
        const found = claims.find(({ claim }) => claim === one);
        if (found) return found;
      }
    }
    return null;
  }

  /** Focuses a claim, and pans to bring it into view. */
  go(one: FigureClaim | null): void {
    if (!one) return;
    this.focus = one;
    const { from, to } = this.timeline.store.destination;
    const middle = (one.from + one.to) / 2;
    if (middle < from || middle >= to) this.timeline.store.go({ type: 'pan', by: middle - (from + to) / 2 });
  }

  zoomBy(factor: number): void {
    const { from, to } = this.timeline.store.destination;
    const at = this.focus ? (this.focus.from + this.focus.to) / 2 : (from + to) / 2;
    this.timeline.store.go({ type: 'zoom', at: instant(Math.max(from, Math.min(to, at))), factor });
  }

  panBy(pixels: number): void {
    const scale = { shown: this.timeline.store.view.shown, width: this.geometry.plotWidth };
    this.timeline.store.dispatch({ type: 'pan', by: pixels * msPerPixel(scale) });
  }

  private headOf({ measure, scale, claimants }: MeasureClaims): PanelHeader {
    const { measure: widthOf, table } = this.timeline.chart;
    const messages = this.timeline.core;
    const { narrow, width } = this.geometry;
    const room = width - (narrow ? 16 : 60);
    const name = shorten(this.nameOf(measure), room, (text) => widthOf(text, true));
    const unit = this.localizer.localize(lookupOf(table).measures.get(measure)?.unit)?.text ?? '';
    const unitX = (narrow ? 8 : 28) + Math.ceil(widthOf(name, true)) + 8;
    // A scale from zero has no label at its base line; one that goes below says where it starts, and where its zero is.
    const [start, middle, end] = scaleLabels(scale);
    const values = start === 0 ? [middle, end] : [start, end === 0 ? middle : 0, end];
    const ticks = values.map((value) => {
      const text = messages.number(value);
      return { text, width: Math.ceil(widthOf(text)), share: shareOf(value, scale) };
    });
    return {
      name,
      unit: unitX + widthOf(unit) < width ? unit : '',
      unitX,
      ticks,
      rows: claimants.map(({ by }) => ({ lines: this.linesOf(by) })),
    };
  }

  private linesOf(by: string): string[] {
    const { narrow, width } = this.geometry;
    const { short, of } = showActor(by, lookupOf(this.timeline.chart.table).actors, this.localizer);
    const name = of ? `${short.text}, ${of.text}` : short.text;
    const { measure } = this.timeline.chart;
    const room = narrow ? width - 16 : HEADER_WIDTH - HEADER_MARGINS;
    // A word that is longer than the column stands in a line of its own and is cut too.
    return breakLines(name, room, narrow ? 1 : 2, measure).map((line) => shorten(line, room, measure));
  }
}
