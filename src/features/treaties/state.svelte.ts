import { bisectLeft, bisectRight } from 'd3-array';
import { memoize } from '../../util/memoize';
import { unique } from '../../util/unique';
import { commaOf } from '../../i18n/comma';
import { hasPartyLine, partyCountsOf, type PartyCount } from '../../model/partyCounts';
import type { TreatyAction, TreatyHistory } from '../../model/treatyActions';
import { coveredOf } from '../../model/coverage';
import { ratificationTables, type RatificationTable } from '../../model/ratificationTable';
import { historiesAmong } from '../../outline/treaties';
import { lookupOf } from '../../outline/lookup';
import { showActor } from '../../outline/actors';
import { Localizer } from '../../outline/localizer';
import { isoDay, parseDay } from '../../time/day';
import { DAY, instant, type Instant, type Span } from '../../time/instant';
import { msPerPixel, toTime, toX, type TimeScale } from '../../time/scale';
import { axisTicks, type AxisTicks } from '../../time/ticks';
import { eraMeasure } from '../../chart/scene';
import type { TimelineContext } from '../context';

/** Labels name this many parties; more are counted. */
const NAMED = 3;

/** The state of the treaties view: histories, reference date, and hover. */
export class TreatiesState {
  /** Width of the time axis, in pixels. */
  width = $state(0);
  /** Row of the event under the pointer. */
  hover: number | null = $state(null);

  readonly localizer: Localizer = $derived.by(
    () => new Localizer(this.timeline.messages, this.timeline.store.lang, this.timeline.file.lang),
  );
  readonly histories: readonly TreatyHistory[] = $derived.by(() =>
    historiesAmong(this.timeline.chart.table, this.timeline.chart.rows),
  );
  readonly ratificationTables: readonly RatificationTable[] = $derived.by(() => ratificationTables(this.histories));
  private readonly asked: string | null = $derived.by(() => this.timeline.store.view.asOfDate);
  readonly day: Span = $derived.by(() => (this.asked === null ? null : parseDay(this.asked)) ?? this.last);
  readonly formattedDay: string = $derived.by(() => this.timeline.chart.formatDay(this.day.from));
  /** Days on which the status of a party may change, ascending, in milliseconds. */
  private readonly changes: readonly number[] = $derived.by(() => changesOf(this.histories));
  readonly earlier: number | undefined = $derived.by(() => this.changes[bisectLeft(this.changes, this.day.from) - 1]);
  readonly later: number | undefined = $derived.by(() => this.changes[bisectRight(this.changes, this.day.from)]);
  readonly axis: AxisTicks = $derived.by(() =>
    axisTicks(
      { shown: this.timeline.store.view.shown, width: this.width },
      this.timeline.messages.time,
      this.timeline.chart.measure,
      eraMeasure(this.timeline.chart.measure),
    ),
  );

  constructor(readonly timeline: TimelineContext) {}

  /** The last day of the file. */
  get last(): Span {
    const { extent } = this.timeline.store.limits;
    return parseDay(isoDay(instant(extent.to - 1)))!;
  }

  /** Sets the reference date to the day of an instant, within the file. */
  ask(at: number): void {
    const { extent } = this.timeline.store.limits;
    const held = Math.max(extent.from, Math.min(extent.to - 1, at));
    this.timeline.store.dispatch({ type: 'as-of-date', day: isoDay(instant(held)) });
  }

  /** Sets the reference date and brings it into view. */
  goTo(at: number | undefined): void {
    if (at === undefined) return;
    this.ask(at);
    const { from, to } = this.timeline.store.destination;
    if (at < from || at >= to) this.timeline.store.go({ type: 'pan', by: at - (from + to) / 2 });
  }

  move(days: number): void {
    this.goTo(this.day.from + days * DAY);
  }

  private get scale(): TimeScale {
    return { shown: this.timeline.store.view.shown, width: this.width };
  }

  pixel(at: number): number {
    return toX(this.scale, at);
  }

  timeAt(x: number): Instant {
    return toTime(this.scale, x);
  }

  panBy(pixels: number): void {
    if (this.width > 0) this.timeline.store.dispatch({ type: 'pan', by: pixels * msPerPixel(this.scale) });
  }

  /** Formats the label of an event's actions: the actions and their parties. */
  labelOf(actions: readonly TreatyAction[]): string {
    const { messages } = this.timeline;
    const comma = commaOf(messages.lang);
    const acts = unique(actions.map(({ act }) => messages.act[act])).join(comma);
    const parties = unique(actions.flatMap((action) => action.parties));
    const { actors } = lookupOf(this.timeline.chart.table);
    const names = parties.slice(0, NAMED).map((id) => showActor(id, actors, this.localizer).short.text);
    if (parties.length === 0) return acts;
    return `${acts}: ${parties.length > NAMED ? messages.treaties.parties(parties.length) : names.join(comma)}`;
  }

  /** The number of a treaty's parties over time; null if they are too few for a line. */
  readonly countsOf = memoize((history: TreatyHistory): readonly PartyCount[] | null => {
    const counts = partyCountsOf(this.timeline.chart.table, history);
    return hasPartyLine(counts) ? counts : null;
  });

  /** Formats a number of parties, or its range if unclear. */
  partiesText({ sure, most, all }: PartyCount, inFull: boolean): string {
    const { number, treaties } = this.timeline.messages;
    if (most === 0) return inFull ? treaties.ratifiedBy(number(all)) : number(all);
    if (sure !== most) return `${number(sure)}–${number(most)}`;
    return inFull ? treaties.parties(sure) : number(sure);
  }

  /** Whether the reference date is covered; true if the file has no coverage. */
  get covered(): boolean {
    return coveredOn(this.timeline.chart, this.day);
  }
}

function changesOf(histories: readonly TreatyHistory[]): number[] {
  const days = histories.flatMap(({ actions }) =>
    actions.flatMap(({ from, by }) => [
      ...(Number.isFinite(from) ? [Math.floor(from / DAY) * DAY] : []),
      ...(Number.isFinite(by) && by - from > DAY ? [Math.ceil(by / DAY) * DAY - DAY] : []),
    ]),
  );
  return unique(days).sort((a, b) => a - b);
}

function coveredOn({ table }: TimelineContext['chart'], { from, to }: Span): boolean {
  const covered = coveredOf(table, '');
  return covered.length === 0 || covered.some((span) => span.from < to && span.to > from);
}
