import { CALENDARS } from '../time/calendars';
import { isDay } from '../time/day';
import { formatSpanEdtf, parseSpanEdtf } from '../time/spanCodec';
import { filterKnown, type Names } from './known';
import {
  AXES,
  EVERYTHING,
  FILTERINGS,
  LANES,
  LINKS_SHOWN,
  VIEW_MODES,
  type FilterField,
  type StoryStep,
  type ViewChange,
  type ViewState,
} from './state';

/** What a text may name. Anything else is nonsense, or comes from an older file, and is ignored. */
export interface CodecNames extends Names {
  /** BCP 47; null allows any language. */
  readonly langs: readonly string[] | null;
}

/** A field of the view as text. Links, the element's attributes, the snippets and `element.view` all follow from these. */
export interface ViewField<Key extends string = string, Attribute extends string = string> {
  /** Name in a link. */
  readonly key: Key;
  /** Name as an attribute of the element, and in `element.view`. */
  readonly attribute: Attribute;
  /** The value as plain data. */
  get(view: ViewState): string | number | null | readonly string[];
  /**
   * What a text changes; null for nonsense. A list is separated by commas, '' is an empty list and no value. `open` is the story as read
   * so far.
   */
  read(text: string, names: CodecNames, open: StoryStep): ViewChange | null;
  /** What the absence of the attribute stands for: the value that a file shows by itself. Null changes nothing. */
  readonly absent: ViewChange | null;
  /** Ids in any order, which an attribute separates by spaces. */
  readonly isList?: boolean;
  /** Text in which spaces at the ends count. */
  readonly isVerbatim?: boolean;
}

/** In the order in which a link has them. Keys and attributes are for ever: a change of a key goes through MIGRATIONS of `link.ts`. */
export const VIEW_FIELDS = [
  // Before the span, which may differ from that of the step.
  {
    key: 'story',
    attribute: 'story',
    get: ({ story }: ViewState) => story,
    read: readStory,
    absent: { story: null, step: 1 },
  },
  {
    key: 'step',
    attribute: 'step',
    get: ({ step }: ViewState) => step,
    read: readStep,
    absent: { step: 1 },
  },
  {
    key: 't',
    attribute: 'shown',
    get: ({ shown }: ViewState) => formatSpanEdtf(shown),
    read: readSpan,
    absent: { shown: null },
  },
  filterField('kind', 'kinds'),
  filterField('actor', 'actors'),
  filterField('status', 'status'),
  filterField('claimant', 'claimants'),
  {
    key: 'q',
    attribute: 'query',
    get: ({ filter }: ViewState) => filter.query,
    read: (query: string): ViewChange => ({ filter: { query } }),
    absent: { filter: { query: '' } },
    isVerbatim: true,
  },
  {
    key: 'filtering',
    attribute: 'filtering',
    get: ({ filter }: ViewState) => filter.filtering,
    read: (text: string): ViewChange | null => {
      const filtering = FILTERINGS.find((each) => each === text);
      return filtering ? { filter: { filtering } } : null;
    },
    absent: { filter: { filtering: 'hide' } },
  },
  {
    key: 'e',
    attribute: 'selected',
    get: ({ selected }: ViewState) => selected,
    read: readSelected,
    absent: { selected: null },
  },
  choiceField('lanes', 'lanes', LANES, 'actor', 'lanes'),
  {
    key: 'lang',
    attribute: 'lang',
    get: ({ lang }: ViewState) => lang,
    read: readLanguage,
    absent: null,
  },
  choiceField('view', 'view', VIEW_MODES, 'picture', 'viewMode'),
  {
    key: 'measure',
    attribute: 'measures',
    get: ({ measures }: ViewState) => measures,
    read: (text: string, names: CodecNames) => readIds(text, names.measures, (measures) => ({ measures })),
    absent: { measures: [] },
    isList: true,
  },
  choiceField('links', 'links', LINKS_SHOWN, 'near', 'links'),
  choiceField('axis', 'axis', AXES, 'auto', 'axis'),
  {
    key: 'calendar',
    attribute: 'calendar',
    get: ({ calendar }: ViewState) => calendar,
    read: (text: string): ViewChange | null => {
      const calendar = CALENDARS.find((each) => each === text);
      return calendar || text === '' ? { calendar: calendar ?? null } : null;
    },
    absent: { calendar: null },
  },
  {
    key: 'date',
    attribute: 'date',
    get: ({ asOfDate }: ViewState) => asOfDate,
    read: (text: string): ViewChange | null => (text === '' || isDay(text) ? { asOfDate: text || null } : null),
    absent: { asOfDate: null },
  },
] as const satisfies readonly ViewField[];

export type LinkKey = (typeof VIEW_FIELDS)[number]['key'];
export type ViewAttribute = (typeof VIEW_FIELDS)[number]['attribute'];

/** A field's value as a link has it. */
export function writeField(field: ViewField, view: ViewState): string {
  return String(field.get(view) ?? '');
}

/** Whether a field must be written to tell a view from `defaults`. With another step the span is too, or that of the step would be read. */
export function isWritten(field: ViewField, view: ViewState, defaults: ViewState): boolean {
  const isOther = writeField(field, view) !== writeField(field, defaults);
  return isOther || (field.key === 't' && (view.story !== defaults.story || view.step !== defaults.step));
}

function filterField<Key extends string, Field extends FilterField>(key: Key, field: Field): ViewField<Key, Field> {
  return {
    key,
    attribute: field,
    get: ({ filter }) => filter[field],
    read: (text, names) => readIds(text, names[field], (ids) => ({ filter: { [field]: ids } })),
    absent: { filter: { [field]: EVERYTHING[field] } },
    isList: true,
  };
}

/** A field that has one of a few values. */
function choiceField<Key extends string, Property extends 'lanes' | 'viewMode' | 'links' | 'axis'>(
  key: Key,
  attribute: Key,
  values: readonly ViewState[Property][],
  normal: ViewState[Property],
  property: Property,
): ViewField<Key, Key> {
  return {
    key,
    attribute,
    get: (view) => view[property],
    read: (text) => {
      const value = values.find((each) => each === text);
      return value === undefined ? null : { [property]: value };
    },
    absent: { [property]: normal },
  };
}

/** Unknown ids are left out; a list of unknown ids only is nonsense. */
function readIds(
  text: string,
  known: readonly string[],
  change: (ids: readonly string[]) => ViewChange,
): ViewChange | null {
  const ids = filterKnown(text === '' ? [] : text.split(','), known);
  return ids && change(ids);
}

function readSpan(text: string): ViewChange | null {
  const span = parseSpanEdtf(text);
  return span.ok ? { shown: span.value } : null;
}

/** Keeps the number of the step where the story has such a step. */
function readStory(text: string, names: CodecNames, { step }: StoryStep): ViewChange | null {
  if (text === '') return { story: null, step: 1 };
  return names.stepOf(text, step) ?? names.stepOf(text, 1);
}

/** Anything that is not the number of a step finds none. */
function readStep(text: string, names: CodecNames, { story }: StoryStep): ViewChange | null {
  return names.stepOf(story ?? '', Number(text));
}

function readSelected(text: string, names: CodecNames): ViewChange | null {
  if (text === '') return { selected: null };
  const id = names.resolve(text);
  return id === null ? null : { selected: id };
}

function readLanguage(text: string, { langs }: CodecNames): ViewChange | null {
  return text !== '' && (langs === null || langs.includes(text)) ? { lang: text } : null;
}
