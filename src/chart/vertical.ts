import type { Measure } from '../layout/types';
import { layOutVertical } from '../layout/vertical';
import { TRACKS } from '../layout/verticalBars';
import { pixelAt } from '../layout/verticalSpacing';
import { coveredOf, gapsIn } from '../model/coverage';
import { linksOf } from '../model/links';
import type { EventTable } from '../model/table';
import type { CountedTexts, EventTexts, VerticalColumns, VerticalScene } from '../render/verticalScene';
import type { ChartInput } from './chartInput';
import { headingLasts, verticalNotes } from './verticalNotes';
import { dateWidth, eventTexts, groupDate, leavesYearOpen, smallMeasure } from './verticalTexts';

/** What a vertical timeline is made from. */
export interface VerticalInput extends Pick<
  ChartInput,
  'table' | 'limits' | 'lanes' | 'messages' | 'names' | 'measure' | 'localize' | 'view' | 'width'
> {
  /** Ascending: those that the filter leaves. */
  readonly rows: Uint32Array;
  /** Rows that get a label whatever their weight. */
  readonly forced: readonly number[];
  /** Pixels that the picture takes at least. */
  readonly least: number;
  /** The present, in milliseconds since 1970; null where it is not to be shown. */
  readonly now: number | null;
}

/** Pixels: at the sides, between columns, and from one track of bars to the next. */
const EDGE = 10;
const GAP = 5;
const TRACK = 8;
/** From the line of time to the labels: half a mark and a ring. */
const CLEAR = 18;

/** What its items may need at most, in pixels: some screens of a phone. */
const MOST = 2300;
/** What the picture takes at least in a host page, in pixels: the same on any screen, so that the page can reserve it. */
export const EMBEDDED_HEIGHT = 520;
/** Height of the buttons that lead to earlier and later events. */
const ENDS = 44;

function columnsOf(width: number, dates: number): VerticalColumns {
  const dateRight = EDGE + dates;
  const line = dateRight + GAP + TRACKS * TRACK + 4;
  return { width, dateRight, line, labelLeft: line + CLEAR, labelWidth: Math.max(60, width - line - CLEAR - EDGE) };
}

/** Linked events of the open one that get a label too. */
const MOST_LINKED = 8;

/** The open event and those that it is linked with, which have a label whatever their weight. */
export function rowsOfOpen(table: EventTable, open: number | null): number[] {
  if (open === null) return [];
  const index = linksOf(table);
  const links = index.of(open).slice(0, MOST_LINKED);
  return [open, ...links.flatMap((link) => [index.cause[link]!, index.effect[link]!])];
}

/** Lays out and writes the vertical picture of the span that is shown. */
export function verticalScene(input: VerticalInput): VerticalScene {
  const { table, rows, forced, messages, measure } = input;
  const { shown } = input.view;
  const isDated = leavesYearOpen(headingLasts(shown));
  const columns = columnsOf(input.width, dateWidth(input, isDated));
  const notes = verticalNotes(input, { shown, now: input.now, width: columns.labelWidth });
  const layout = layOutVertical({ table, rows, shown, forced, notes, least: input.least, most: MOST, ends: ENDS });
  const small = smallMeasure(measure);
  const texts = new Map<number, EventTexts>();
  const counted = new Map<number, CountedTexts>();
  const room = { width: columns.labelWidth, before: columns.dateRight - 4, isDated };
  const textsOf = cachedTexts(input, room);
  let [mostCounted, widest] = [0, 0];
  layout.items.forEach(({ item }, i) => {
    if (item.type === 'event') {
      texts.set(item.row, textsOf(item.row));
    } else if (item.type === 'counted') {
      const date = groupDate(item.group, messages.time, isDated);
      const count = messages.events(item.group.rows.length);
      counted.set(i, { date, dateWidth: small(date), count });
      widest = Math.max(widest, small(count));
      mostCounted = Math.max(mostCounted, item.group.rows.length);
    }
  });
  const gaps = gapsIn(coveredOf(table, ''), shown.from, shown.to).map(({ from, to }) => ({
    y0: from <= shown.from ? 0 : pixelAt(layout, from),
    y1: to >= shown.to ? layout.height : pixelAt(layout, to),
  }));
  return { ...layout, columns, texts, counted, mostCounted, countedRoom: columns.labelWidth - widest - EDGE, gaps };
}

/** Events whose texts are cached. */
const CACHED = 5000;

/** The texts of events as they were written last, and for what. */
interface TextCache {
  readonly key: readonly unknown[];
  readonly texts: Map<number, EventTexts>;
}

/** By the measure of its texts: a pinch asks for the same events in each frame. */
const CACHES = new WeakMap<Measure, TextCache>();

function cachedTexts(input: VerticalInput, room: Parameters<typeof eventTexts>[2]): (row: number) => EventTexts {
  const { table, lanes, messages, names, measure } = input;
  const key = [table, lanes, messages, names, ...Object.values(room)];
  let cache = CACHES.get(measure);
  if (!cache || cache.texts.size > CACHED || cache.key.some((part, i) => part !== key[i]))
    CACHES.set(measure, (cache = { key, texts: new Map() }));
  const { texts } = cache;
  const small = smallMeasure(measure);
  return (row) => {
    let found = texts.get(row);
    if (!found) {
      const written = eventTexts(input, row, room);
      found = { ...written, dateWidth: small(written.date), laneWidth: small(written.lane) };
      texts.set(row, found);
    }
    return found;
  };
}
