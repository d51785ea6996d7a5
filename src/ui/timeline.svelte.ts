import type { KeyTargets, TimelineContext } from '../features/context';
import type { Feature } from '../features/feature';
import type { FeatureName } from '../features/registry';
import type { TimelineFile } from '../format/types';
import type { Catalogue } from '../i18n/catalogue';
import type { CoreMessages } from '../i18n/en/core';
import type { Messages } from '../i18n/en/messages';
import { LANGUAGE_IDS } from '../i18n/languages';
import { allMessages } from '../i18n/messages';
import type { KeyCommand } from '../interaction/keys';
import type { EventTable } from '../model/table';
import { instant } from '../time/instant';
import { msPerPixel } from '../time/scale';
import type { Action } from '../view/actions';
import { countFilters } from '../view/filterFields';
import { panToReveal } from '../view/panToReveal';
import type { FilterField, ViewMode, ViewState } from '../view/state';
import { ChartState } from './chartState.svelte';
import { Cursor } from './cursor.svelte';
import { FeatureLoader } from './featureLoader.svelte';
import { Locale } from './locale.svelte';
import { ViewStore } from './viewStore.svelte';

/** The feature that a view mode belongs to. The chart itself needs none. */
const FEATURE_OF: Readonly<Record<ViewMode, FeatureName | null>> = {
  picture: null,
  outline: 'outline',
  both: 'outline',
  claims: 'claims',
  treaties: 'treaties',
};

/** Milliseconds from the first pointer or focus event to loading the interactive features. */
const NEAR_MS = 100;
let timelines = 0;

/**
 * One timeline on a page: its events, its state in four parts, the features loaded so far, and the reader's commands. Features see it
 * as a `TimelineContext`; it sees them as `Feature`s.
 */
export class Timeline implements TimelineContext {
  readonly key = `en${String(++timelines)}`;
  base: string | null = null;
  readonly store: ViewStore;
  readonly locale = new Locale();
  readonly cursor = new Cursor();
  readonly features: FeatureLoader;
  readonly chart: ChartState;
  /** Called when drawing failed. Set by the entry point. */
  onfault: ((error: unknown) => void) | null = null;
  /** The table that the cursor's rows belong to. */
  private table: EventTable;

  /** `lang` is the reader's; messages follow when they are loaded. `attributes` change the view that a link starts from. */
  constructor(
    readonly original: EventTable,
    lang: string,
    attributes: readonly Action[] = [],
  ) {
    this.store = new ViewStore(original, lang, LANGUAGE_IDS, attributes);
    this.features = new FeatureLoader(this, this.locale);
    this.chart = new ChartState(original, this.store, this.locale, () => this.features.ready);
    this.table = original;
    this.store.onchange = (view) => {
      this.follow(view);
    };
    void this.locale.set(lang);
    void this.loadFor(this.store.current);
  }

  get file(): TimelineFile {
    return this.original.file;
  }

  /** The feature of the current view mode (null while it is not ready), which may stand below the chart; null for the chart alone. Reactive. */
  get viewFeature(): { readonly name: FeatureName; readonly feature: Feature | null } | null {
    const name = FEATURE_OF[this.store.view.viewMode];
    return name && { name, feature: this.features.get(name) };
  }

  /** Whether an event, or a list of events of one mark, stands beside the chart. Reactive. */
  get isOpen(): boolean {
    return this.chart.selectedRow !== null || this.cursor.cluster !== null;
  }

  get core(): CoreMessages {
    return this.locale.core;
  }

  get messages(): Messages {
    return this.messagesOf(allMessages);
  }

  messagesOf<M extends object>(set: Catalogue<M>): M {
    const messages = this.locale.get(set);
    if (!messages) throw new Error('messages are read before their feature is loaded');
    return messages;
  }

  /** Updates what depends on the view: rows of another table, the language, and features. */
  private follow(view: ViewState): void {
    const [before, { table }] = [this.table, this.chart];
    const { focus } = this.cursor;
    this.cursor.cluster = null;
    if (before !== table) {
      this.table = table;
      this.cursor.hover = null;
      if (focus !== null) this.cursor.focus = table.rowOf.get(before.id(focus)) ?? null;
    }
    void this.locale.set(view.lang);
    for (const feature of this.features.ready) feature.onView?.(view);
    void this.loadFor(view);
  }

  /** Loads the features that a view needs. */
  private async loadFor(view: ViewState): Promise<void> {
    const feature = FEATURE_OF[view.viewMode];
    const isFiltered = countFilters(view.filter) > 0;
    const isPlain = view.selected === null && view.story === null && view.links === 'near' && !isFiltered;
    await Promise.all([
      feature && this.features.load(feature),
      isFiltered && this.features.load('filters'),
      view.filter.query !== '' && this.features.load('search'),
      view.story !== null && this.features.load('stories'),
      view.calendar !== null && this.features.load('calendar'),
      (view.selected !== null || view.story !== null) && this.features.load('callout'),
      (!isPlain || feature !== null || this.original.count === 0) && this.features.loadInteractive(),
    ]);
  }

  /** Loads the interactive features soon, but not during a gesture, whose frames would be delayed. */
  async prefetch(): Promise<void> {
    do await new Promise((done) => setTimeout(done, NEAR_MS));
    while (this.store.isMoving);
    // After a failure they are loaded again only when the reader uses one.
    if (!this.features.hasFailed('navigation')) await this.features.loadInteractive();
  }

  panBy(pixels: number): void {
    const scale = { shown: this.store.current.shown, width: this.chart.geometry.plotWidth };
    if (scale.width > 0) this.store.dispatch({ type: 'pan', by: pixels * msPerPixel(scale) });
  }

  /** Opens an event and brings it into view. `isCut` moves the view without animation. */
  select(row: number, isCut = false): void {
    this.cursor.focus = row;
    this.cursor.cluster = null;
    this.reveal(row, isCut);
    this.store.dispatch({ type: 'select', id: this.chart.table.id(row) });
  }

  selectById(id: string): void {
    const row = this.chart.table.rowOf.get(id);
    if (row !== undefined) this.select(row);
  }

  close(): void {
    this.cursor.cluster = null;
    this.store.dispatch({ type: 'close' });
  }

  goTo(row: number): void {
    this.cursor.focus = row;
    this.reveal(row);
    if (this.store.current.selected !== null) this.store.dispatch({ type: 'select', id: this.chart.table.id(row) });
  }

  /** Moves the view, without zooming, so that an event out of it stands in its middle, and scrolls to its lane. */
  reveal(row: number, isCut = false): void {
    const { table } = this.chart;
    this.chart.revealLane(row);
    const { from, to } = this.store.destination;
    const by = panToReveal({ from, to }, table.from[row]!, table.to[row]!);
    const show = { type: 'show', span: { from: instant(from + by), to: instant(to + by) } } as const;
    if (by !== 0) this.store[isCut ? 'dispatch' : 'go'](show);
  }

  openStep(story: string, step: number): void {
    const change = this.store.known.stepOf(story, step);
    // First, so that the address of the step is that of where the view goes.
    if (change?.shown) this.store.go({ type: 'show', span: change.shown });
    if (change) this.store.dispatch({ type: 'story', story, step });
  }

  search(text: string): void {
    this.store.dispatch({ type: 'query', text });
  }

  toggle(field: FilterField, id: string): void {
    this.store.dispatch({ type: 'toggle', field, id });
  }

  clearFilters(): void {
    this.store.dispatch({ type: 'clear' });
  }

  fail(error: unknown): void {
    if (this.onfault) this.onfault(error);
    else reportError(error);
  }

  notesOn(row: number): string[] {
    return this.features.ready.map((feature) => feature.noteOn?.(row) ?? '').filter(Boolean);
  }

  /** Passes a key pressed in the chart to the features, once they are loaded; the first that handles it gets it. */
  async press(command: KeyCommand, targets: KeyTargets): Promise<void> {
    await this.features.loadInteractive();
    // A key may be pressed before any event has the focus.
    this.cursor.focus ??= this.features.get('navigation')?.start() ?? null;
    this.features.ready.some((feature) => feature.onKey?.(command, targets) ?? false);
  }

  /** Opens the events that a density mark over [from, to) of a lane counts. */
  async openDensity(lane: number, from: number, to: number): Promise<void> {
    (await this.features.load('navigation'))?.openDensity(lane, from, to);
  }

  /** Call when the chart gets or loses the focus. */
  async setFocus(inFocus: boolean): Promise<void> {
    this.cursor.inFocus = inFocus;
    if (!inFocus) this.cursor.usesKeyboard = false;
    else {
      await this.prefetch();
      this.cursor.focus ??= this.features.get('navigation')?.start() ?? null;
    }
  }
}
