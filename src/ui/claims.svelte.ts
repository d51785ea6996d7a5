import type { PanelHead } from '../draw/claims';
import { AXIS, NARROW } from '../layout/frame';
import { breakName } from '../layout/heads';
import { shorten } from '../layout/labels';
import { claimsFrame, claimsScene, type ClaimsFrame, type ClaimsScene, type SceneClaim } from '../layout/claims';
import {
  claimsOf,
  measuresOf,
  usualMeasures,
  type FigureClaim,
  type MeasureClaims,
  type MeasureCount,
} from '../model/claims';
import { measureTable, showFigureClaim, type ClaimRow, type MeasureTable } from '../outline/claimsTable';
import { figureInWords } from '../outline/figures';
import { lookupOf } from '../outline/lookup';
import { showActor } from '../outline/people';
import { Reader } from '../outline/reader';
import { instant } from '../time/instant';
import { axis, type AxisTicks } from '../time/ticks';
import { HEADS } from './sizes';
import type { Timeline } from './timeline.svelte';

/** From this width on the page has a height of its own, into which the rows are fitted. */
const ROOMY = 860;
/** What a claims picture has where the page decides its height. */
const LOW = 420;
/** Height of the bar above the picture. */
const BAR = 88;

/** The claims view of one timeline: which measures are compared, what the picture shows, and where the reader is in it. */
export class ClaimsView {
  /** Height of the pane, in pixels. */
  height = $state(0);
  hover: FigureClaim | null = $state.raw(null);
  focus: FigureClaim | null = $state.raw(null);
  inFocus = $state(false);

  readonly reader: Reader = $derived.by(
    () => new Reader(this.timeline.reading!.words, this.timeline.view.lang, this.timeline.file.lang),
  );
  readonly counts: readonly MeasureCount[] = $derived.by(() => measuresOf(this.timeline.table, this.timeline.rows));
  private readonly asked: readonly string[] = $derived.by(() => this.timeline.view.measures);
  readonly measures: readonly string[] = $derived.by(() =>
    this.asked.length > 0 ? this.asked : usualMeasures(this.timeline.table),
  );
  private readonly by: readonly string[] = $derived.by(() => this.timeline.view.filter.by);
  readonly panels: readonly MeasureClaims[] = $derived.by(() =>
    claimsOf(this.timeline.table, this.timeline.rows, this.measures, this.by),
  );
  readonly tables: readonly MeasureTable[] = $derived.by(() =>
    this.panels.map((panel) => measureTable(this.timeline.table, panel, this.reader)),
  );
  readonly frame: ClaimsFrame = $derived.by(() => {
    const { width } = this.timeline;
    const height = width > ROOMY ? Math.max(LOW, this.height - BAR) - AXIS : LOW;
    return claimsFrame({ width, height, heads: HEADS, narrow: width < NARROW, panels: this.panels });
  });
  readonly axis: AxisTicks = $derived.by(() =>
    axis(
      { shown: this.timeline.view.shown, width: this.frame.plotWidth },
      this.timeline.reading!.words.time,
      this.timeline.measure,
    ),
  );
  readonly scene: ClaimsScene = $derived.by(() =>
    claimsScene({
      frame: this.frame,
      panels: this.panels,
      shown: this.timeline.view.shown,
      textOf: ({ figure }) => figureInWords(figure, this.timeline.reading!.words),
      measure: this.timeline.measure,
    }),
  );
  readonly heads: readonly PanelHead[] = $derived.by(() => this.panels.map((panel) => this.headOf(panel)));

  constructor(readonly timeline: Timeline) {}

  /** Compares a measure too, or no longer; the last one stays, since nothing would be left to compare. */
  toggle(measure: string): void {
    const { measures } = this;
    const next = measures.includes(measure) ? measures.filter((one) => one !== measure) : [...measures, measure];
    if (next.length > 0) this.timeline.do({ type: 'measures', measures: next });
  }

  nameOf(measure: string): string {
    return this.reader.name(lookupOf(this.timeline.table).measures.get(measure), measure).text;
  }

  /** A claim in words, for the tip and for whoever listens. */
  tell(one: FigureClaim): ClaimRow {
    return showFigureClaim(this.timeline.table, one, lookupOf(this.timeline.table), this.reader);
  }

  /** Opens the event of a claim; the view stays where the reader compares. */
  open(one: FigureClaim): void {
    this.timeline.do({ type: 'select', id: this.timeline.table.id(one.row) });
  }

  /** Where a claim stands in the picture now; null where it is out of view. */
  placeOf(one: FigureClaim): SceneClaim | null {
    for (const { rows } of this.scene.panels) {
      for (const { claims } of rows) {
        const found = claims.find(({ claim }) => claim === one);
        if (found) return found;
      }
    }
    return null;
  }

  /** Takes the focus to a claim and, without zooming, brings it into view. */
  go(one: FigureClaim | null): void {
    if (!one) return;
    this.focus = one;
    const { from, to } = this.timeline.view.shown;
    const middle = (one.from + one.to) / 2;
    if (middle < from || middle >= to) this.timeline.do({ type: 'pan', by: middle - (from + to) / 2 });
  }

  zoomBy(factor: number): void {
    const { from, to } = this.timeline.view.shown;
    const at = this.focus ? (this.focus.from + this.focus.to) / 2 : (from + to) / 2;
    this.timeline.do({ type: 'zoom', at: instant(Math.max(from, Math.min(to, at))), factor });
  }

  panBy(pixels: number): void {
    const { from, to } = this.timeline.view.shown;
    this.timeline.do({ type: 'pan', by: (pixels / this.frame.plotWidth) * (to - from) });
  }

  private headOf({ measure, end, claimants }: MeasureClaims): PanelHead {
    const { measure: widthOf, words, table } = this.timeline;
    const { narrow, width } = this.frame;
    const room = width - (narrow ? 16 : 60);
    const name = shorten(this.nameOf(measure), room, (text) => widthOf(text, true));
    const unit = this.reader.told(lookupOf(table).measures.get(measure)?.unit)?.text ?? '';
    const unitX = (narrow ? 8 : 28) + Math.ceil(widthOf(name, true)) + 8;
    const ticks = [0.5, 1].map((share) => {
      const text = words.number(end * share);
      return { text, width: Math.ceil(widthOf(text)), share };
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
    const { narrow, width } = this.frame;
    const { short, of } = showActor(by, lookupOf(this.timeline.table).actors, this.reader);
    const name = of ? `${short.text}, ${of.text}` : short.text;
    const { measure } = this.timeline;
    const room = narrow ? width - 16 : HEADS - 36;
    // A word that is longer than the column stands in a line of its own and is cut too.
    return breakName(name, room, narrow ? 1 : 2, measure).map((line) => shorten(line, room, measure));
  }
}
