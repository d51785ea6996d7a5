import { unique } from '../base/unique';
import type { Deed, TreatyLife } from '../model/deeds';
import { coveredOf } from '../model/coverage';
import { ratifyingOf, type Ratifying } from '../model/ratifying';
import { livesAmong } from '../outline/treaties';
import { lookupOf } from '../outline/lookup';
import { showActor } from '../outline/people';
import { Reader } from '../outline/reader';
import { dayAt, dayOf } from '../time/day';
import { DAY, instant, type Instant, type Span } from '../time/instant';
import { axis, type AxisTicks } from '../time/ticks';
import { eraMeasure } from './sceneOf';
import type { Timeline } from './timeline.svelte';

/** Labels name this many parties; more are counted. */
const NAMED = 3;

/** The treaties view of one timeline: whose lives are shown, the day asked about, and what the reader points at. */
export class TreatiesView {
  /** Pixels of a row in which time runs. */
  width = $state(0);
  /** Row of the event under the pointer. */
  hover: number | null = $state(null);

  readonly reader: Reader = $derived.by(
    () => new Reader(this.timeline.reading!.words, this.timeline.lang, this.timeline.file.lang),
  );
  readonly lives: readonly TreatyLife[] = $derived.by(() => livesAmong(this.timeline.table, this.timeline.rows));
  readonly ratifying: readonly Ratifying[] = $derived.by(() => ratifyingOf(this.lives));
  private readonly asked: string | null = $derived.by(() => this.timeline.view.on);
  readonly day: Span = $derived.by(() => (this.asked === null ? null : dayOf(this.asked)) ?? this.last);
  readonly dayWords: string = $derived.by(() => this.timeline.dayOf(this.day.from));
  /** Days on which someone's standing may change, ascending. */
  private readonly changes: readonly number[] = $derived.by(() => changesOf(this.lives));
  readonly earlier: number | undefined = $derived.by(() => this.changes.findLast((at) => at < this.day.from));
  readonly later: number | undefined = $derived.by(() => this.changes.find((at) => at > this.day.from));
  readonly axis: AxisTicks = $derived.by(() =>
    axis(
      { shown: this.timeline.view.shown, width: this.width },
      this.timeline.reading!.words.time,
      this.timeline.measure,
      eraMeasure(this.timeline.measure),
    ),
  );

  constructor(readonly timeline: Timeline) {}

  /** The last day of the file. */
  get last(): Span {
    const { extent } = this.timeline.limits;
    return dayOf(dayAt(instant(extent.to - 1)))!;
  }

  /** Asks about the day in which an instant lies, held within the file. */
  ask(at: number): void {
    const { extent } = this.timeline.limits;
    const held = Math.max(extent.from, Math.min(extent.to - 1, at));
    this.timeline.do({ type: 'on', day: dayAt(instant(held)) });
  }

  /** Asks about a day and brings it into view. */
  goTo(at: number | undefined): void {
    if (at === undefined) return;
    this.ask(at);
    const { from, to } = this.timeline.view.shown;
    if (at < from || at >= to) this.timeline.do({ type: 'pan', by: at - (from + to) / 2 });
  }

  move(days: number): void {
    this.goTo(this.day.from + days * DAY);
  }

  pixel(at: number): number {
    const { from, to } = this.timeline.view.shown;
    return ((at - from) / (to - from)) * this.width;
  }

  timeAt(x: number): Instant {
    const { from, to } = this.timeline.view.shown;
    return instant(from + (x / this.width) * (to - from));
  }

  panBy(pixels: number): void {
    const { from, to } = this.timeline.view.shown;
    if (this.width > 0) this.timeline.do({ type: 'pan', by: (pixels / this.width) * (to - from) });
  }

  /** What the label of an event's acts says: the acts, and whose they are. */
  labelOf(deeds: readonly Deed[]): string {
    const { words } = this.timeline.reading!;
    const acts = unique(deeds.map(({ act }) => words.act[act])).join(', ');
    const parties = unique(deeds.flatMap((deed) => deed.parties));
    const { actors } = lookupOf(this.timeline.table);
    const names = parties.slice(0, NAMED).map((id) => showActor(id, actors, this.reader).short.text);
    if (parties.length === 0) return acts;
    return `${acts}: ${parties.length > NAMED ? words.treaties.parties(parties.length) : names.join(', ')}`;
  }

  /** Whether a day lies in what was collected; true where the file does not say what that was. */
  get covered(): boolean {
    return coveredOn(this.timeline, this.day);
  }
}

function changesOf(lives: readonly TreatyLife[]): number[] {
  const days = lives.flatMap(({ deeds }) =>
    deeds.flatMap(({ from, by }) => [
      ...(Number.isFinite(from) ? [Math.floor(from / DAY) * DAY] : []),
      ...(Number.isFinite(by) && by - from > DAY ? [Math.ceil(by / DAY) * DAY - DAY] : []),
    ]),
  );
  return unique(days).sort((a, b) => a - b);
}

function coveredOn({ table }: Timeline, { from, to }: Span): boolean {
  const covered = coveredOf(table, '');
  return covered.length === 0 || covered.some((span) => span.from < to && span.to > from);
}
