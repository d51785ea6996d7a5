import type { TravelContext, ViewContext } from '../features/context';
import { fileExtent, finestPrecision } from '../model/extent';
import type { EventTable } from '../model/table';
import type { Span } from '../time/instant';
import { applyAction, type Action, type Move } from '../view/actions';
import { knownOf, type Known } from '../view/known';
import { limitsOf, wholeFile, type Limits } from '../view/limits';
import { defaultView, mainMode, type Filter, type Lanes, type ViewMode, type ViewState } from '../view/state';
import { ThrottledView } from './throttledView.svelte';

/** The view, which actions replace as a whole, and what can be derived from it without the events. */
export class ViewStore implements ViewContext {
  readonly limits: Limits;
  readonly known: Known;
  readonly whole: Span;
  /** The view that an empty link shows. */
  defaults: ViewState;
  readonly throttled: ThrottledView;
  /** Called after each action that changed the view; used to update the address. */
  onaction: ((action: Action) => void) | null = null;
  /** Called after each change of the view, by an action or by `restore`. */
  onchange: ((view: ViewState) => void) | null = null;

  travels: TravelContext | null = null;

  // Derived separately: each pan replaces the view, and what depends on one field must not be recomputed for it.
  readonly filter: Filter = $derived.by(() => this.view.filter);
  readonly lang: string = $derived.by(() => this.view.lang);
  readonly lanes: Lanes = $derived.by(() => this.view.lanes);
  readonly viewMode: ViewMode = $derived.by(() => mainMode(this.view.viewMode));

  /** `attributes` are actions that change the view of an empty link. `langs` are the languages that a link may name. */
  constructor(table: EventTable, lang: string, langs: readonly string[], attributes: readonly Action[]) {
    this.limits = limitsOf(fileExtent(table), finestPrecision(table));
    this.known = knownOf(table, langs, this.limits);
    this.whole = wholeFile(this.limits);
    const plain = defaultView(this.whole, lang);
    this.defaults = attributes.reduce((view, action) => applyAction(view, action, this.limits), plain);
    this.throttled = new ThrottledView(this.defaults);
  }

  get view(): ViewState {
    return this.throttled.view;
  }

  get current(): ViewState {
    return this.throttled.current;
  }

  get isMoving(): boolean {
    return this.throttled.isMoving;
  }

  dispatch(action: Action): void {
    const before = this.current;
    this.restore(applyAction(before, action, this.limits));
    if (this.current !== before) this.onaction?.(action);
  }

  get destination(): Span {
    return this.travels?.destination ?? this.current.shown;
  }

  go(action: Move): void {
    if (this.travels) this.travels.go(action);
    else this.dispatch(action);
  }

  halt(): void {
    this.travels?.halt();
  }

  step(shown: Span): void {
    // Views other than the chart paint the announced view.
    if (mainMode(this.current.viewMode) === 'picture') this.throttled.beginStep();
    this.set({ ...this.current, shown });
  }

  rest(): void {
    this.onaction?.({ type: 'show', span: this.current.shown });
  }

  /** Replaces the view, as from a link or from the history. */
  restore(view: ViewState): void {
    if (view === this.current) return;
    if (view.shown !== this.current.shown) this.travels?.stop();
    this.set(view);
  }

  private set(view: ViewState): void {
    this.throttled.set(view);
    this.onchange?.(view);
  }
}
