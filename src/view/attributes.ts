import type { Calendar } from '../time/calendars';
import type { Names } from './known';
import type { Axis, Filter, Filtering, Lanes, LinksShown, StoryStep, ViewChange, ViewMode, ViewState } from './state';
import { isWritten, VIEW_FIELDS, writeField, type ViewAttribute, type ViewField } from './viewCodec';

/** The element's attributes that describe the view. */
export const VIEW_ATTRIBUTES: readonly ViewAttribute[] = VIEW_FIELDS.map(({ attribute }) => attribute);

const FIELDS: ReadonlyMap<string, ViewField> = new Map(VIEW_FIELDS.map((field) => [field.attribute, field]));

/**
 * What an attribute changes in the view of a file that has these names; null for nonsense. `text` is null where it is absent. `open` is
 * the open story, which `step` belongs to.
 */
export function readAttribute(
  name: ViewAttribute,
  text: string | null,
  names: Names,
  open: StoryStep,
): ViewChange | null {
  const field = FIELDS.get(name)!;
  if (text === null) return field.absent;
  return field.read(normalize(field, text), { ...names, langs: null }, open);
}

/**
 * What the attributes of an element change, one after the other, in the view that its file shows by itself. `textOf` gives null for an
 * absent one.
 */
export function readAttributes(textOf: (name: ViewAttribute) => string | null, names: Names): ViewChange[] {
  let open: StoryStep = { story: null, step: 1 };
  return VIEW_ATTRIBUTES.flatMap((name) => {
    const text = textOf(name);
    const change = text === null ? null : readAttribute(name, text, names, open);
    open = { ...open, ...change };
    return change ?? [];
  });
}

function normalize({ isList, isVerbatim }: ViewField, text: string): string {
  if (isVerbatim) return text;
  return isList
    ? text
        .split(/[\s,]+/)
        .filter(Boolean)
        .join(',')
    : text.trim();
}

/**
 * A view as attributes of the element: the language, and what differs from `defaults`, which must be the view that the file shows by
 * itself.
 */
export function writeAttributes(view: ViewState, defaults: ViewState): [name: ViewAttribute, text: string][] {
  const differing = VIEW_FIELDS.flatMap((field): [ViewAttribute, string][] => {
    if (field.attribute === 'lang' || !isWritten(field, view, defaults)) return [];
    const text = writeField(field, view);
    return [[field.attribute, (field as ViewField).isList ? text.replaceAll(',', ' ') : text]];
  });
  return [['lang', view.lang], ...differing];
}

/** A view as `element.view` shows it: plain values under the names of the attributes. */
export interface PlainView extends Readonly<
  Record<Exclude<keyof Filter, 'query' | 'filtering'> | 'measures', readonly string[]>
> {
  /** EDTF interval. */
  readonly shown: string;
  readonly query: string;
  readonly filtering: Filtering;
  /** Id of the open event. */
  readonly selected: string | null;
  readonly lanes: Lanes;
  readonly view: ViewMode;
  readonly links: LinksShown;
  readonly axis: Axis;
  /** The calendar of the axis's second line; null for none. */
  readonly calendar: Calendar | null;
  /** The day on which the treaties view asks who was bound, YYYY-MM-DD; null for the last day of the file. */
  readonly date: string | null;
  /** Id of the open story. */
  readonly story: string | null;
  /** Its open step, counted from 1. */
  readonly step: number;
  readonly lang: string;
}

/** A view as plain values under the names of the attributes. */
export function toPlainView(view: ViewState): PlainView {
  const values: Record<ViewAttribute, unknown> = Object.fromEntries(
    VIEW_FIELDS.map((field) => [field.attribute, field.get(view)]),
  ) as never;
  return values as unknown as PlainView;
}
