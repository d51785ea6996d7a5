import { unreachable } from '../util/result';
import { instant, type Instant, type Span } from '../time/instant';
import { zoomAbout } from '../time/scale';
import { within, wholeFile, type Limits } from './limits';
import {
  EVERYTHING,
  type Filter,
  type FilterField,
  type ViewMode,
  type Lanes,
  type LinksShown,
  type ViewChange,
  type ViewState,
} from './state';

/** An action that changes a view. */
export type Action =
  /** Pans by `by` milliseconds; negative values show earlier times. */
  | { readonly type: 'pan'; readonly by: number }
  /** Zooms by `factor` (above 1 is closer) and leaves the instant `at`, or else the middle, where it is on the screen. */
  | { readonly type: 'zoom'; readonly at?: Instant; readonly factor: number }
  | { readonly type: 'show'; readonly span: Span }
  /** Shows the whole file. */
  | { readonly type: 'fit' }
  | { readonly type: 'select'; readonly id: string }
  /** Closes the open event. */
  | { readonly type: 'close' }
  /** Selects a value of a filter, or deselects it. */
  | { readonly type: 'toggle'; readonly field: FilterField; readonly id: string }
  /** Sets whole fields of the filter and leaves the others. */
  | { readonly type: 'filter'; readonly filter: Partial<Filter> }
  | { readonly type: 'query'; readonly text: string }
  /** Empties one field of the filter, or all of it. */
  | { readonly type: 'clear'; readonly field?: keyof Filter }
  | { readonly type: 'lanes'; readonly lanes: Lanes }
  | { readonly type: 'view-mode'; readonly viewMode: ViewMode }
  | { readonly type: 'links'; readonly links: LinksShown }
  /** Sets the reference date of the treaties view (YYYY-MM-DD). */
  | { readonly type: 'as-of-date'; readonly day: string | null }
  /** Compares the claims of these measures. */
  | { readonly type: 'measures'; readonly measures: readonly string[] }
  /** Goes to a step of a story, counted from 1, or closes the story. Begun, a story is seen in the picture. */
  | { readonly type: 'story'; readonly story: string | null; readonly step: number }
  | { readonly type: 'lang'; readonly lang: string }
  /** Sets whatever the change names, as an attribute of the element does. */
  | { readonly type: 'set'; readonly change: ViewChange };

/** Applies an action to a view: the only way in which views change. Pure; returns the same object if nothing changes. */
export function applyAction(view: ViewState, action: Action, limits: Limits): ViewState {
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
    case 'view-mode':
      return changed(view, { viewMode: action.viewMode });
    case 'links':
      return changed(view, { links: action.links });
    case 'as-of-date':
      return changed(view, { asOfDate: action.day });
    case 'measures':
      return changed(view, { measures: action.measures });
    case 'story': {
      const { story, step } = action;
      return changed(view, {
        story,
        step,
        selected: null,
        ...(view.story === null && story !== null && { viewMode: 'picture' }),
      });
    }
    case 'lang':
      return changed(view, { lang: action.lang });
    case 'set':
      return applyChange(view, action.change, limits);
    default:
      return unreachable(action);
  }
}

/** A view with some fields changed, its span within the limits. Returns the same object if nothing changes. */
export function applyChange(view: ViewState, { shown, filter, ...others }: ViewChange, limits: Limits): ViewState {
  return changed(view, {
    ...others,
    ...(shown !== undefined && { shown: within(limits, shown ?? wholeFile(limits)) }),
    ...(filter && { filter: changed(view.filter, filter) }),
  });
}

/** Whether an action adds a history entry. Moves and typing do not, or Back would have to go through each of them. */
export function historyOf(action: Action): 'push' | 'replace' {
  return isMove(action) || ['query', 'as-of-date', 'set'].includes(action.type) ? 'replace' : 'push';
}

/** An action that moves the view and changes nothing else. */
export type Move = Extract<Action, { type: 'pan' | 'zoom' | 'show' | 'fit' }>;
type Choosing = Extract<Action, { type: 'toggle' | 'filter' | 'query' | 'clear' }>;

function isMove(action: Action): action is Move {
  return action.type === 'pan' || action.type === 'zoom' || action.type === 'show' || action.type === 'fit';
}

function move(shown: Span, action: Move, limits: Limits): Span {
  switch (action.type) {
    case 'pan':
      return { from: instant(shown.from + action.by), to: instant(shown.to + action.by) };
    case 'zoom':
      return zoomAbout(shown, action.at ?? (shown.from + shown.to) / 2, action.factor, limits);
    case 'show':
      return action.span;
    case 'fit':
      return wholeFile(limits);
    default:
      return unreachable(action);
  }
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

/** Returns the same object if no value changes, so that nothing is recomputed. */
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
