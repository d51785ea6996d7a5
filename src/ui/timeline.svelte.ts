import { LIGHT, type Palette } from '../draw/palette';
import type { PictureWish } from '../draw/picture';
import type { TimelineFile } from '../intake/types';
import type { Frame } from '../layout/types';
import { overviewOf, type Overview } from '../layout/overview';
import type { Scene, Stock } from '../layout/scene';
import { fileExtent } from '../model/extent';
import { matching } from '../model/filter';
import { countOverlapping } from '../model/overlap';
import { splitLanes, type LaneRows } from '../model/lanes';
import type { EventTable } from '../model/table';
import { pick } from '../intake/text';
import { firstEn, type FirstWords } from '../outline/words/firstEn';
import { axis, type AxisTicks } from '../time/ticks';
import { instant, type Instant, type Span } from '../time/instant';
import { formatDate } from '../time/format';
import { step, type Action } from '../view/actions';
import { knownOf, type Known } from '../view/known';
import { limitsOf, wholeFile, type Limits } from '../view/limits';
import { wayTo } from '../view/reveal';
import { plainView, type Filter, type FilterField, type Lanes, type ViewState } from '../view/state';
import { Calm } from './calm.svelte';
import { sizeOf } from './fields';
import { framed, laneHeads, type Framed, stripOf, type Strip } from './framing';
import { LANGUAGES, loadFirstWords, loadWords } from './languages';
import { later } from './later';
import { makeMeasure } from './measure';
import { namesOf, type Names } from './names';
import type { Reading } from './reading.svelte';
import { sceneOf } from './sceneOf';

/**
 * The one reactive object of a timeline: a view that actions change, and what follows from it. Each derived field calls one
 * room of the house as a pure function, so the chain below is the program.
 */
export class Timeline {
  readonly limits: Limits;
  readonly known: Known;
  /** The whole file with a little room at both ends: the overview, and what is shown at first. */
  readonly whole: Span;
  /** The view that a link without anything shows. */
  defaults: ViewState;
  /** Tells apart what several timelines on one page have to name. */
  readonly key = `en${String(++timelines)}`;

  /** Of the first picture; `reading` has all others. */
  words: FirstWords = $state.raw(firstEn);
  /** What comes when the reader does something. */
  reading: Reading | null = $state.raw(null);
  width = $state(0);
  height = $state(0);
  /** Of the host page's type; '' until it is known. */
  family = $state('');
  palette: Palette = $state.raw(LIGHT);
  /** Whether the picture has been seen: what stands beside it comes after it. */
  seen = $state(false);
  readonly calm: Calm;
  readonly scene: Scene | null = $derived.by(() => this.calm.scene);
  /** Rows under the pointer and under the keyboard. */
  hover: number | null = $state(null);
  focus: number | null = $state(null);
  inFocus = $state(false);
  /** Whether the reader moves by keys, and wants to see where the focus is. */
  keyboard = $state(false);
  /** Whether to say how one zooms. */
  hint = $state(false);
  /** Events that zooming cannot take apart, listed in the panel. */
  pile: readonly number[] | null = $state.raw(null);
  /** Told of each action that changed the view: whoever keeps the address. */
  onaction: ((action: Action) => void) | null = null;
  /** The language whose words were asked for last: a language without words of its own is asked for once, and not at each pan. */
  private asked = '';

  // Apart, since each pan replaces the view, and what depends on these alone must not be reckoned again for it.
  readonly filter: Filter = $derived.by(() => this.view.filter);
  readonly lang: string = $derived.by(() => this.view.lang);
  readonly lanes: Lanes = $derived.by(() => this.view.lanes);
  readonly form: ViewState['form'] = $derived.by(() => this.view.form);
  /** The events, as the one chosen claimant tells them. */
  readonly table: EventTable = $derived.by(() => this.reading?.told(this.original, this.filter.by) ?? this.original);
  readonly measure = $derived.by(() => makeMeasure(this.family));
  readonly names: Names = $derived.by(() => namesOf(this.table, this.lang));
  /** Apart, so that what comes without a search leaves the rows as they are. */
  private readonly hits: Uint32Array | null = $derived.by(() => this.reading?.hits ?? null);
  readonly rows: Uint32Array = $derived.by(() => matching(this.table, this.filter, this.hits));
  private readonly framed: Framed = $derived.by(() => framed(this));
  readonly frame: Frame = $derived.by(() => this.framed.frame);
  readonly stocks: readonly Stock[] = $derived.by(() => this.framed.stocks);
  readonly strip: Strip = $derived.by(() => stripOf(this.frame));
  readonly overview: Overview = $derived.by(() => overviewOf(this.table, this.rows, this.whole, this.strip.width));
  readonly overviewAxis: AxisTicks = $derived.by(() =>
    axis({ shown: this.whole, width: this.strip.width }, this.words.time, this.measure),
  );
  readonly inView: number = $derived.by(() =>
    this.stocks.reduce((sum, { layout }) => sum + countOverlapping(layout.lane, this.calm.shown), 0),
  );
  readonly selectedRow: number | null = $derived.by(() =>
    this.view.selected === null ? null : (this.table.rowOf.get(this.view.selected) ?? null),
  );
  readonly title: string = $derived.by(() => this.told(this.table.file.title));
  readonly pictureWish: PictureWish = $derived.by(() => ({
    table: this.table,
    heads: laneHeads(this, this.framed),
    today: this.words.picture.today,
    under: this.reading?.under,
    over: this.reading?.over,
  }));

  /** `lang` is the reader's; the page's words follow when they are loaded. `wishes` change the view that a link starts from. */
  constructor(
    readonly original: EventTable,
    lang: string,
    wishes: readonly Action[] = [],
  ) {
    this.limits = limitsOf(fileExtent(original));
    this.known = knownOf(
      original,
      LANGUAGES.map(({ id }) => id),
      this.limits,
    );
    this.whole = wholeFile(this.limits);
    this.defaults = wishes.reduce((view, wish) => step(view, wish, this.limits), plainView(this.whole, lang));
    this.calm = new Calm(this.defaults);
    void this.speak(lang);
    if (asksMore(this.view) || original.count === 0) void this.read();
  }

  /** What the reader looks at, as it stands in this moment; who follows it is told calmly. */
  get view(): ViewState {
    void this.calm.view;
    return this.calm.now;
  }

  get file(): TimelineFile {
    return this.original.file;
  }

  /** Changes the view, and tells whoever keeps the address. */
  do(action: Action): void {
    const before = this.view;
    this.restore(step(before, action, this.limits));
    if (this.view !== before) this.onaction?.(action);
  }

  /** Takes a view as it is: from a link, or from a step back. */
  restore(view: ViewState): void {
    if (view === this.view) return;
    const { table, focus } = this;
    this.calm.show(view);
    this.pile = null;
    if (table !== this.table) this.hover = null;
    if (table !== this.table && focus !== null) this.focus = this.table.rowOf.get(table.id(focus)) ?? null;
    if (view.lang !== this.asked) void this.speak(view.lang);
    if (this.reading) this.reading.follow();
    else if (asksMore(view)) void this.read();
  }

  /** Loads the words of a language; until they are there the page keeps the ones it has, and the next change tries again. */
  async speak(lang: string): Promise<void> {
    this.asked = lang;
    try {
      const [first, all] = await Promise.all([loadFirstWords(lang), this.reading && loadWords(lang)]);
      if (lang !== this.view.lang) return;
      this.words = first;
      if (all) this.reading!.words = all;
    } catch {
      this.asked = '';
    }
  }

  /** Loads what only a reader who does something needs; null where that fails, and the next call tries again. */
  async read(): Promise<Reading | null> {
    if (this.reading) return this.reading;
    const { lang } = this.view;
    try {
      const [Reading, words] = await Promise.all([later.load(), loadWords(lang)]);
      this.reading ??= new Reading(this, words);
      if (lang !== this.view.lang) void this.speak(this.view.lang);
    } catch {
      return null;
    }
    return this.reading;
  }

  /** The same for a reader who only comes near, and not in a gesture, whose frames it would cost: one who drags reads nothing. */
  async near(): Promise<Reading | null> {
    do await new Promise((done) => setTimeout(done, NEAR_MS));
    while (this.calm.held);
    return this.read();
  }

  zoomBy(factor: number): void {
    const { from, to } = this.view.shown;
    this.do({ type: 'zoom', at: instant((from + to) / 2), factor });
  }

  /** Moves by pixels of the picture. */
  panBy(pixels: number): void {
    const { from, to } = this.view.shown;
    if (this.frame.plotWidth > 0) this.do({ type: 'pan', by: (pixels / this.frame.plotWidth) * (to - from) });
  }

  /** Opens an event and brings it into view. */
  select(row: number): void {
    this.focus = row;
    this.pile = null;
    this.reveal(row);
    this.do({ type: 'select', id: this.table.id(row) });
  }

  /** Opens an event by its id; one that the file does not have changes nothing. */
  choose(id: string): void {
    const row = this.table.rowOf.get(id);
    if (row !== undefined) this.select(row);
  }

  close(): void {
    this.pile = null;
    this.do({ type: 'close' });
  }

  search(text: string): void {
    this.do({ type: 'query', text });
  }

  toggle(field: FilterField, id: string): void {
    this.do({ type: 'toggle', field, id });
  }

  clearFilters(): void {
    this.do({ type: 'clear' });
  }

  /** Gives an event the focus and brings it into view; opens it where one is open. */
  goTo(row: number): void {
    this.focus = row;
    this.reveal(row);
    if (this.view.selected !== null) this.do({ type: 'select', id: this.table.id(row) });
  }

  /** Moves the view, without zooming, so that an event out of it stands in its middle. */
  reveal(row: number): void {
    const by = wayTo(this.view.shown, this.table.from[row]!, this.table.to[row]!);
    if (by !== 0) this.do({ type: 'pan', by });
  }

  /** Opens what a density mark over [from, to) of a lane counts. */
  openDensity(lane: number, from: number, to: number): void {
    void this.read().then((reading) => reading?.part(lane, from, to));
  }

  focused(on: boolean): void {
    this.inFocus = on;
    if (!on) this.keyboard = false;
    else void this.near().then((reading) => (this.focus ??= reading?.start() ?? null));
  }

  /** The rows that are not filtered out in at most so many lanes. */
  split(most: number): readonly LaneRows[] {
    return splitLanes(this.table, this.rows, this.lanes, most);
  }

  /** The lane in which a row stands in the picture. */
  laneOf(row: number): number {
    return this.framed.laneOf(row);
  }

  /** One frame. `spend` says whether there is still time to lay out another lane, see `LanesWish`. */
  sceneNow(spend: (bare: boolean) => boolean): Scene {
    const scene = sceneOf(this, this.framed, { spend, now: Date.now() });
    return this.reading?.tied(scene) ?? scene;
  }

  titleOf(row: number): string {
    return this.told(this.table.draft(row).title);
  }

  dayOf(at: Instant): string {
    return formatDate(at, { year: 'numeric', month: 'long', day: 'numeric' }, this.words.time);
  }

  /** A text of the file in the reader's language. */
  told(text: Parameters<typeof pick>[0] | undefined): string {
    return text === undefined ? '' : pick(text, this.lang, this.file.lang);
  }
}

/** Whether a view needs more than a first picture has. */
function asksMore({ selected, form, ties, filter }: ViewState): boolean {
  return selected !== null || form !== 'picture' || ties !== 'near' || sizeOf(filter) > 0;
}

/** Milliseconds from when a reader comes near to when the rest is loaded. */
const NEAR_MS = 100;
let timelines = 0;
