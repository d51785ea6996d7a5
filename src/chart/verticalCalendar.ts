import { localeOf, type LanguageId } from '../i18n/languages';
import type { Measure } from '../layout/types';
import { HEADING_LEFT, type VerticalRenderOptions } from '../render/vertical';
import type { VerticalScene } from '../render/verticalScene';
import type { Calendar } from '../time/calendars';
import { formatInCalendar, type CalendarUnit } from '../time/formatInCalendar';
import { DAY, length } from '../time/instant';
import { readingMeasure, smallMeasure } from './verticalTexts';

/** Pixels between a heading and its date in another calendar, and between that and a figure at the right. */
const GAP = 10;

/** Which calendar, none for null, in which language; and how wide texts are. */
export interface HeadingCalendar {
  readonly calendar: Calendar | null;
  readonly lang: LanguageId;
  readonly measure: Measure;
}

function unitOf(lasts: number): CalendarUnit {
  return lasts > 200 * DAY ? 'year' : lasts > 20 * DAY ? 'month' : 'day';
}

/**
 * What the headings of a vertical timeline are in another calendar: all of their cells, also where the view shows a part. Where it finds no
 * room beside a heading and the file's figure, it is left out.
 */
export function headingsInCalendar(
  { items, columns }: Pick<VerticalScene, 'items' | 'columns'>,
  figures: VerticalRenderOptions['figures'],
  { calendar, lang, measure }: HeadingCalendar,
): VerticalRenderOptions['dates'] {
  const found = new Map<number, { text: string; left: number }>();
  if (!calendar) return found;
  const [heading, small] = [readingMeasure(measure), smallMeasure(measure)];
  items.forEach(({ item }, index) => {
    if (item.type !== 'tick') return;
    const text = formatInCalendar(item.cell, calendar, localeOf(lang), unitOf(length(item.cell)));
    const left = HEADING_LEFT + heading(item.label, true) + GAP;
    const figure = figures.get(index);
    const right = columns.width - HEADING_LEFT - (figure ? figure.width + GAP : 0);
    if (text && left + small(text) <= right) found.set(index, { text, left });
  });
  return found;
}
