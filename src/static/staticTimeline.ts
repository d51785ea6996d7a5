import { overlaps } from '../layout/scene';
import { fileExtent, finestPrecision } from '../model/extent';
import { matching } from '../model/filter';
import { splitLanes } from '../model/lanes';
import { find } from '../model/search';
import { buildSearch } from '../model/searchIndex';
import type { EventTable } from '../model/table';
import { Localizer } from '../outline/localizer';
import { rowsInWords } from '../outline/inWords';
import { countsOf } from '../outline/summary';
import type { Messages } from '../i18n/en/messages';
import type { Calendar } from '../time/calendars';
import type { Span } from '../time/instant';
import { runsRightToLeft } from '../chart/direction';
import { namesOf, titleOf } from '../chart/names';
import type { ChartInput } from '../chart/chartInput';
import { limitsOf, wholeFile } from '../view/limits';
import { EVERYTHING, type Axis, type Filter, type Lanes } from '../view/state';
import { formatShownSpan } from './shownSpan';
import type { Metrics } from './fontMetrics';
import type { StaticMessages } from './messages/types';

/** What to render of a timeline, and in which language. */
export interface StaticOptions {
  readonly messages: Messages;
  readonly staticMessages: StaticMessages;
  readonly metrics: Metrics;
  /** BCP 47: language of the file's texts; by default that of the messages. */
  readonly lang?: string | undefined;
  /** By default the whole file. */
  readonly shown?: Span | undefined;
  readonly lanes?: Lanes | undefined;
  readonly filter?: Filter | undefined;
  /** Which way time runs; by default as the language of the messages is written. */
  readonly axis?: Axis | undefined;
  /** In which calendar a second line of the axis counts; by default none. */
  readonly calendar?: Calendar | null | undefined;
  /** The filter in words, to be stated beside what it leaves; by default ''. */
  readonly filtered?: string | undefined;
}

/** A timeline prepared for static output: pages, pictures and text are made from it. */
export interface StaticTimeline extends Omit<ChartInput, 'width' | 'height' | 'room'> {
  readonly messages: Messages;
  readonly staticMessages: StaticMessages;
  readonly metrics: Metrics;
  readonly lang: string;
  readonly localizer: Localizer;
  /** Rows that match the filter and, if a span is given, touch it. */
  readonly rows: Uint32Array;
  readonly title: string;
  readonly summary: string;
  /** Date of the file's last change, formatted; null if it does not say. */
  readonly updated: string | null;
  /** What it shows, in words: number of events, span, what they are about, claims by one side. */
  readonly sentence: string;
  /** The span that the picture shows: "May 2023 to June 2024". */
  readonly span: string;
  /** The numbers of events by family, to follow the span. */
  readonly counts: string;
  /** Whether time runs from right to left in pictures. */
  readonly isMirrored: boolean;
  /** The filter in words; '' without one. */
  readonly filtered: string;
}

/** Prepares a timeline for static output. */
export function staticTimeline(
  table: EventTable,
  { messages, staticMessages, metrics, lang = messages.lang, ...options }: StaticOptions,
): StaticTimeline {
  const { file } = table;
  const limits = limitsOf(fileExtent(table), finestPrecision(table));
  const whole = wholeFile(limits);
  const [view, lanes] = [{ shown: options.shown ?? whole }, options.lanes ?? 'actor'];
  const matched = matchedBy(table, options.filter ?? EVERYTHING);
  const split: StaticTimeline['split'] = (most) => splitLanes(table, matched, lanes, most);
  const localizer = new Localizer(messages, lang, file.lang);
  const rows = options.shown ? within(table, matched, options.shown) : matched;
  const localize: StaticTimeline['localize'] = (text) => localizer.localize(text)?.text ?? '';
  const names = namesOf(table, lang);
  return {
    ...{ table, messages, staticMessages, lang, limits, whole, view, lanes, split, localizer, rows, localize, metrics },
    calendar: options.calendar ?? null,
    measure: metrics.label,
    names,
    title: titleOf(file, lang, messages),
    summary: localize(file.summary),
    updated: localizer.date(file.updated),
    sentence: rowsInWords({ table, rows: matched, shown: options.shown ?? null, names }, messages),
    span: formatShownSpan(options.shown ?? limits.extent, messages.time, staticMessages),
    counts: countsOf(table, rows, messages),
    isMirrored: runsRightToLeft(options.axis ?? 'auto', messages.lang),
    filtered: options.filtered ?? '',
  };
}

function matchedBy(table: EventTable, filter: Filter): Uint32Array {
  const hits = filter.query.trim() === '' ? null : find(buildSearch(table), filter.query);
  return matching(table, filter, hits?.rows ?? null);
}

function within(table: EventTable, rows: Uint32Array, { from, to }: Span): Uint32Array {
  return rows.filter((row) => overlaps(table, row, from, to));
}
