import { unreachable } from '../base/result';
import { instant, length, type Instant, type Span } from '../time/instant';
import { within, wholeFile, type Limits } from './limits';
import { EVERYTHING, type Filter, type FilterField, type Form, type Lanes, type Ties, type ViewState } from './state';

/** All that a reader can do to a view. */
export type Action =
  /** Moves the view later by `by` milliseconds; earlier where they are negative. */
  | { readonly type: 'pan'; readonly by: number }
  /** Zooms by `factor` (above 1 is closer) and leaves the instant `at` where it is on the screen. */
  | { readonly type: 'zoom'; readonly at: Instant; readonly factor: number }
  | { readonly type: 'show'; readonly span: Span }
  /** Shows the whole file. */
  | { readonly type: 'fit' }
  | { readonly type: 'select'; readonly id: string }
  /** Closes the open event. */
  | { readonly type: 'close' }
  /** Chooses a value of a filter, or takes it back. */
  | { readonly type: 'toggle'; readonly field: FilterField; readonly id: string }
  /** Sets whole fields of the filter and leaves the others. */
  | { readonly type: 'filter'; readonly filter: Partial<Filter> }
  | { readonly type: 'query'; readonly text: string }
  /** Empties one field of the filter, or all of it. */
  | { readonly type: 'clear'; readonly field?: keyof Filter }
  | { readonly type: 'lanes'; readonly lanes: Lanes }
  | { readonly type: 'form'; readonly form: Form }
  | { readonly type: 'ties'; readonly ties: Ties }
  /** Asks who was bound on a day (YYYY-MM-DD). */
  | { readonly type: 'on'; readonly day: string | null }
  /** Compares the claims of these measures. */
  | { readonly type: 'measures'; readonly measures: readonly string[] }
  | { readonly type: 'lang'; readonly lang: string };

/** The only place where a view changes. Pure, so that a gesture can be replayed in a test. Gives the same object where nothing changes. */
export function step(view: ViewState, action: Action, limits: Limits): ViewState {
  switch (action.type) {
    case 'pan':
    case 'zoom':
    case 'show':
    case 'fit':
      return changed(view, { shown: within(limits, move(view.shown, action, limits)) });
    case 'select':
      return changed(view, { selected: action.id });
    case 'close':
      return changed(view, { selected: null });
    case 'toggle':
    case 'filter':
    case 'query':
    case 'clear':
      return changed(view, { filter: changed(view.filter, choose(view.filter, action)) });
    case 'lanes':
      return changed(view, { lanes: action.lanes });
    case 'form':
      return changed(view, { form: action.form });
    case 'ties':
      return changed(view, { ties: action.ties });
    case 'on':
      return changed(view, { on: action.day });
    case 'measures':
      return changed(view, { measures: action.measures });
    case 'lang':
      return changed(view, { lang: action.lang });
    default:
      return unreachable(action);
  }
}

/** Choices are steps a reader goes back over; movements and letters typed are not, or Back would crawl through them. */
export function historyOf(action: Action): 'push' | 'replace' {
  return action.type === 'query' || action.type === 'on' || isMove(action) ? 'replace' : 'push';
}

type Move = Extract<Action, { type: 'pan' | 'zoom' | 'show' | 'fit' }>;
type Choosing = Extract<Action, { type: 'toggle' | 'filter' | 'query' | 'clear' }>;

function isMove(action: Action): action is Move {
  return action.type === 'pan' || action.type === 'zoom' || action.type === 'show' || action.type === 'fit';
}

function move(shown: Span, action: Move, limits: Limits): Span {
  switch (action.type) {
    case 'pan':
      return { from: instant(shown.from + action.by), to: instant(shown.to + action.by) };
    case 'zoom':
      return zoomed(shown, action.at, action.factor, limits);
    case 'show':
      return action.span;
    case 'fit':
      return wholeFile(limits);
    default:
      return unreachable(action);
  }
}

/** At a limit the factor shrinks rather than the anchor moving: zooming on there does not pan. */
function zoomed(shown: Span, at: Instant, factor: number, { shortest, longest }: Limits): Span {
  const lasts = Math.max(shortest, Math.min(longest, length(shown) / factor));
  const share = lasts / length(shown);
  return { from: instant(at - (at - shown.from) * share), to: instant(at + (shown.to - at) * share) };
}

function choose(filter: Filter, action: Choosing): Partial<Filter> {
  switch (action.type) {
    case 'toggle':
      return { [action.field]: toggled(filter[action.field], action.id) };
    case 'filter':
      return action.filter;
    case 'query':
      return { query: action.text };
    case 'clear':
      return action.field === undefined ? EVERYTHING : { [action.field]: EVERYTHING[action.field] };
    default:
      return unreachable(action);
  }
}

function toggled(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list.filter((each) => each !== id) : [...list, id];
}

/** The same object where every new value is what was there, so that nothing is drawn again for it. */
function changed<T extends object>(old: T, part: Partial<T>): T {
  const keys = Object.keys(part) as (keyof T)[];
  return keys.every((key) => same(old[key], part[key])) ? old : { ...old, ...part };
}

function same(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, i) => one === b[i]);
  if (isSpan(a) && isSpan(b)) return a.from === b.from && a.to === b.to;
  return a === b;
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value;
}
