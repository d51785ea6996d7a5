import { localeOf, type LanguageId } from '../i18n/languages';
import type { Measure } from '../layout/types';
import { HEADING_LEFT, type VerticalRenderOptions } from '../render/vertical';
import type { VerticalScene } from '../render/verticalScene';
import type { Calendar } from '../time/calendars';
import { formatInCalendar, type CalendarUnit } from '../time/formatInCalendar';
import { DAY, instant } from '../time/instant';
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
 * What the headings of a vertical timeline are in another calendar, each up to the next one. Where it finds no room beside a heading and the
 * file's figure, it is left out.
 */
export function headingsInCalendar(
  { items, shown, columns }: VerticalScene,
  figures: VerticalRenderOptions['figures'],
  { calendar, lang, measure }: HeadingCalendar,
): VerticalRenderOptions['dates'] {
  const found = new Map<number, { text: string; left: number }>();
  if (!calendar) return found;
  const [heading, small] = [readingMeasure(measure), smallMeasure(measure)];
  const ticks = items.flatMap(({ item, at }, index) =>
    item.type === 'tick' ? [{ label: item.label, at, index }] : [],
  );
  ticks.forEach(({ label, at, index }, i) => {
    const to = ticks[i + 1]?.at ?? Math.max(shown.to, at + 1);
    const text = formatInCalendar({ from: instant(at), to: instant(to) }, calendar, localeOf(lang), unitOf(to - at));
    const left = HEADING_LEFT + heading(label, true) + GAP;
    const right = columns.width - HEADING_LEFT - (figures.has(index) ? figures.get(index)!.width + GAP : 0);
    if (left + small(text) <= right) found.set(index, { text, left });
  });
  return found;
}
