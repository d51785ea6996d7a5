import { EMBEDDED_HEIGHT, rowsOfOpen, verticalScene } from '../../chart/vertical';
import { cssFont } from '../../render/canvas';
import type { Metrics } from '../fontMetrics';
import { screenChart } from '../picture';
import { staticTimeline, type StaticOptions, type StaticTimeline } from '../staticTimeline';
import { SANS, SERIF } from '../svg';
import { STATIC_MESSAGES } from '../messages/catalogue';
import { activeFilters } from '../../features/filters/activeFilters';
import { filtersMessages } from '../../features/filters/messages/catalogue';
import { filtersEn } from '../../features/filters/messages/en';
import type { Part } from '../../features/share/outputs';
import { makeMeasure } from '../../ui/measure';
import { commaOf } from '../../i18n/comma';
import { en } from '../../i18n/en/messages';
import type { Timeline } from '../../ui/timeline.svelte';
import { FIELD_NAMES } from '../../view/filterFields';
import { EVERYTHING, FILTERS, type Filter, type FilterField, type Lanes } from '../../view/state';

/** Factor on text widths, since a picture may be viewed with other, wider fonts. */
const MARGIN = 1.08;

/** Text metrics for a static picture, measured in this page. */
function pageMetrics(): Metrics {
  const context = document.createElement('canvas').getContext('2d');
  const label = makeMeasure(SANS);
  const widthIn = (font: string, text: string): number => {
    if (!context) return label(text);
    context.font = font;
    return context.measureText(text).width * MARGIN;
  };
  return {
    label: (text, bold) => label(text, bold) * MARGIN,
    font: (name, text) => widthIn(cssFont(name, SANS), text),
    headline: (text, size) => widthIn(`600 ${size}px ${SERIF}`, text),
  };
}

function optionsOf(timeline: Timeline): StaticOptions {
  const messages = timeline.locale.all ?? en;
  const { lang, view } = timeline.store;
  return {
    messages,
    lang,
    axis: view.axis,
    calendar: view.calendar,
    staticMessages: STATIC_MESSAGES[messages.lang],
    metrics: pageMetrics(),
  };
}

/** A filter in words, by field: "Filtered – Kind: Treaty; Actor: Russia". '' where it leaves everything. */
function filterInWords(timeline: Timeline, filter: Filter): string {
  const messages = timeline.locale.get(filtersMessages) ?? filtersEn;
  const { status, lang } = timeline.locale.all ?? en;
  const active = activeFilters(filter, { names: timeline.chart.names, status, messages });
  const named = (field: FilterField | 'query'): string =>
    active.flatMap((one) => (one.field === field ? one.name : [])).join(commaOf(lang));
  const listed = FILTERS.map((field) => [messages.field[FIELD_NAMES[field]], named(field)] as const);
  const parts = [
    ...[named('query')].filter((text) => text !== ''),
    ...listed.flatMap(([field, names]) => (names === '' ? [] : `${field}: ${names}`)),
  ];
  return parts.length === 0 ? '' : optionsOf(timeline).staticMessages.filtered(parts.join('; '));
}

/** The current view of a timeline, or another one, to be rendered without a script. */
export function currentStaticTimeline(timeline: Timeline, view = timeline.store.current): StaticTimeline {
  // An element may begin with less than that.
  const { whole } = timeline.store;
  const isWhole = view.shown.from === whole.from && view.shown.to === whole.to;
  return staticTimeline(timeline.chart.table, {
    ...optionsOf(timeline),
    ...{ shown: isWhole ? undefined : view.shown, lanes: view.lanes, filter: view.filter },
    filtered: filterInWords(timeline, view.filter),
  });
}

/** All of a timeline, to be rendered without a script; in lanes by actor if nothing else is asked for. */
export function wholeStaticTimeline(timeline: Timeline, lanes?: Lanes): StaticTimeline {
  return staticTimeline(timeline.original, { ...optionsOf(timeline), lanes });
}

/** A part of a timeline in the reader's lanes, to be rendered without a script. */
export function partOf(timeline: Timeline, part: Part): StaticTimeline {
  return part === 'view'
    ? currentStaticTimeline(timeline)
    : wholeStaticTimeline(timeline, timeline.store.current.lanes);
}

/** Width of an article's column on a phone, and the least height of a picture in it, in CSS pixels. */
const PHONE = { width: 358, height: 454 } as const;

/** Heights in CSS pixels of what is shown of a view on a phone. */
export interface PhoneHeights {
  /** Of the lanes of a frame, in which time runs sideways. */
  readonly lanes: number;
  /** Of the picture of an element, in which it runs downwards. */
  readonly picture: number;
}

/** How tall the current view is on a phone, in an element and in a frame. */
export function phoneHeights(timeline: Timeline): PhoneHeights {
  const { filter, lanes, selected, shown } = timeline.store.current;
  const prepared = staticTimeline(timeline.chart.table, {
    ...optionsOf(timeline),
    lanes,
    // Greyed events keep their places.
    filter: filter.filtering === 'highlight' ? EVERYTHING : filter,
  });
  const measured = { ...prepared, measure: timeline.chart.measure };
  const { table, rows } = measured;
  const upright = verticalScene({
    ...{ ...measured, rows, view: { shown }, width: PHONE.width, least: EMBEDDED_HEIGHT, now: Date.now() },
    forced: rowsOfOpen(table, selected === null ? null : (table.rowOf.get(selected) ?? null)),
  });
  return {
    lanes: screenChart(measured, PHONE.width, PHONE.height).scene.geometry.contentHeight,
    picture: upright.height,
  };
}
