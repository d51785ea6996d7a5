import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namesOf } from '../../../src/chart/names';
import { verticalScene } from '../../../src/chart/vertical';
import { readingMeasure, rowDate, smallMeasure } from '../../../src/chart/verticalTexts';
import { pickLanguage } from '../../../src/format/localizedText';
import { readTimeline } from '../../../src/format/read';
import { coreTexts as coreDe } from '../../../src/i18n/de/core';
import { coreEn } from '../../../src/i18n/en/core';
import { buildTable } from '../../../src/model/buildTable';
import { fileExtent, finestPrecision } from '../../../src/model/extent';
import { everyRow } from '../../../src/model/filter';
import type { EventTable } from '../../../src/model/table';
import { turningPoints } from '../../../src/model/turningPoints';
import { drawVertical } from '../../../src/render/vertical';
import type { VerticalScene } from '../../../src/render/verticalScene';
import { utc } from '../../../src/time/instant';
import { limitsOf, wholeFile } from '../../../src/view/limits';
import { tableOf } from '../../gallery/scene';
import { UNEVEN } from '../../property/layout/arbitraries';
import { RECORDED, recorder } from '../render/recorder';

const FILES = ['dprk-russia', 'arms-control', 'nato-enlargement', 'nuclear-tests'] as const;
const TABLES = new Map(
  FILES.map((id) => [id, buildTable(readTimeline(readFileSync(`data/${id}.json`, 'utf8')).file!)] as const),
);

function sceneOf(id: (typeof FILES)[number], width: number, lang: 'en' | 'de'): VerticalScene {
  const table = TABLES.get(id)!;
  const limits = limitsOf(fileExtent(table), finestPrecision(table));
  return verticalScene({
    ...{
      table,
      limits,
      width,
      rows: everyRow(table),
      forced: [],
      now: null,
      least: 560,
      lanes: 'actor',
      measure: UNEVEN,
    },
    view: { shown: wholeFile(limits) },
    messages: lang === 'de' ? coreDe : coreEn,
    names: namesOf(table, lang),
    localize: (text) => pickLanguage(text ?? '', lang, table.file.lang),
  });
}

describe.each(FILES)('the whole of %s, vertical', (id) => {
  it.each([
    [390, 'en'],
    [390, 'de'],
    [320, 'en'],
    [320, 'de'],
  ] as const)('writes no text out of its column at %i px in %s', (width, lang) => {
    const { columns, texts, counted, countedRoom } = sceneOf(id, width, lang);
    const [reading, small] = [readingMeasure(UNEVEN), smallMeasure(UNEVEN)];
    for (const { lines, isStrong, dateWidth, laneWidth } of texts.values()) {
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(reading(line, isStrong)).toBeLessThanOrEqual(columns.labelWidth + 1e-6);
      for (const wide of [dateWidth, laneWidth]) expect(wide).toBeLessThanOrEqual(columns.dateRight);
    }
    for (const { count, dateWidth } of counted.values()) {
      expect(countedRoom + small(count)).toBeLessThanOrEqual(columns.labelWidth);
      expect(dateWidth).toBeLessThanOrEqual(columns.dateRight);
    }
    expect(columns.labelLeft + columns.labelWidth).toBeLessThan(width);
  });

  it('labels all turning points, in strong type, and as many events as some screens of a phone hold', () => {
    const table = TABLES.get(id)!;
    const { texts, height } = sceneOf(id, 390, 'en');
    everyRow(table).forEach((row) => {
      if (turningPoints(table)?.[row]) expect(texts.get(row)?.isStrong).toBe(true);
    });
    expect(texts.size).toBeGreaterThanOrEqual(25);
    expect(height).toBeLessThan(3000);
  });
});

it('says a date no more exactly than the file, and its doubt by the signs of EDTF', () => {
  const dates = [
    '1945-08-06',
    '1945-08',
    '1945',
    '1945-08-06~',
    '1945?',
    '[1945-08,1945-09]',
    '1945-08-06/1945-09',
    '194X',
  ];
  const table = tableOf(dates.map((when, i) => ({ id: `event ${'abcdefgh'[i]!}`, when, kind: 'act' })));
  const written = dates.map((_, i) => {
    const row = table.rowOf.get(`event-${'abcdefgh'[i]!}`)!;
    return [rowDate(table, row, coreEn.time, true), rowDate(table, row, coreEn.time, false)];
  });
  expect(written).toMatchInlineSnapshot(`
    [
      [
        "6 Aug 1945",
        "6 Aug",
      ],
      [
        "Aug 1945",
        "August",
      ],
      [
        "1945",
        "1945",
      ],
      [
        "~ 6 Aug 1945",
        "~ 6 Aug",
      ],
      [
        "1945 ?",
        "1945 ?",
      ],
      [
        "Aug 1945 …",
        "August …",
      ],
      [
        "6 Aug 1945",
        "6 Aug",
      ],
      [
        "",
        "",
      ],
    ]
  `);
});

/** Four events of 2024, one of each kind of doubt. */
function doubtful(): { table: EventTable; scene: VerticalScene } {
  const table = tableOf([
    { id: 'exact', when: '2024-03-05', kind: 'act' },
    { id: 'about', when: '2024-04~', kind: 'statement' },
    { id: 'lasting', when: '2024-05-02/2024-08?', kind: 'treaty' },
    { id: 'ongoing', when: '2024-06-01/..', asOf: '2024-09-30', kind: 'act' },
  ]);
  const shown = { from: utc(2024, 2), to: utc(2024, 10) };
  const scene = verticalScene({
    ...{
      table,
      limits: limitsOf(shown, 'day'),
      width: 360,
      rows: everyRow(table),
      forced: [],
      now: null,
      least: 560,
      lanes: 'none',
    },
    ...{ measure: UNEVEN, view: { shown }, messages: coreEn, names: namesOf(table, 'en') },
    localize: (text) => pickLanguage(text ?? '', 'en', 'en'),
  });
  return { table, scene };
}

it('draws events with their doubt, what is counted, headings and a bar', () => {
  const { table, scene } = doubtful();
  const pen = recorder();
  const options = {
    table,
    selected: 0,
    focus: null,
    links: null,
    isGrey: () => false,
    dates: new Map(),
    figures: new Map(),
  };
  drawVertical(pen, scene, options, RECORDED, { top: 0, bottom: scene.height });
  expect(pen.lines).toMatchInlineSnapshot(`
    [
      "rect 0 0 size 360 610: background",
      "rect 116.3 0 size 1.5 610: rule",
      "rect 101.8 262 size 4.5 2: cooperation, at 54%",
      "rect 101.8 511.5 size 4.5 74.5: cooperation, at 24%",
      "rect 101.8 264.3 size 4.5 247.2: cooperation",
      "rect 93.8 365 size 4.5 2: conflict, at 54%",
      "rect 93.8 367.4 size 4.5 242.6: conflict",
      "path M-3.4-1.7V0H3.4V-1.7Z at 96 610: conflict",
      "path M-3.4 0L0 5L3.4 0Z at 96 612: conflict",
      "rect 101.8 158.9 size 4.5 72.1: cooperation, at 24%",
      "line 101.8 158.9 to 101.8 230.9: line cooperation 1.4, dash 3.4 3",
      "line 106.3 158.9 to 106.3 230.9: line cooperation 1.4, dash 3.4 3",
      "rect 0 19 size 360 1: rule",
      "text "March 2024" at 12 37: heading text on background",
      "path M-11 0A11 11 0 1 1 11 0A11 11 0 1 1-11 0Z at 117 63: background, line focus 2",
      "path M0-7L7 0L0 7L-7 0Z at 117 63: conflict",
      "text "2024-03-05" at 135 68: heading text",
      "text "5 Mar" at 47.9 67: small soft",
      "rect 0 114.9 size 360 1: rule",
      "text "April 2024" at 12 132.9: heading text on background",
      "path M-4.8 0A4.8 4.8 0 1 1 4.8 0A4.8 4.8 0 1 1-4.8 0Z at 117 158.9: background, line cooperation 1.7, dash 2.4 2",
      "text "2024-04~" at 135 163.9: reading text",
      "text "~ April" at 33.8 162.9: small soft",
      "rect 0 217.9 size 360 1: rule",
      "text "May 2024" at 12 235.9: heading text on background",
      "path M-5.5-5.5H5.5V5.5H-5.5Z at 117 261.9: cooperation",
      "path M5.6-5C5.6-6.3 6.4-7 7.5-7C8.6-7 9.4-6.3 9.4-5.3C9.4-4.1 7.5-4 7.5-2.5M7.5-1.1V-.6 at 117 261.9: line cooperation 1.4",
      "text "2024-05-02/2024-08?" at 135 266.9: reading text",
      "text "2 May" at 51.9 265.9: small soft",
      "rect 0 321 size 360 1: rule",
      "text "June 2024" at 12 339: heading text on background",
      "path M0-7L7 0L0 7L-7 0Z at 117 365: conflict",
      "text "2024-06-01/.." at 135 370: reading text",
      "text "1 Jun" at 59.1 369: small soft",
      "rect 0 424.1 size 360 1: rule",
      "text "July 2024" at 12 442.1: heading text on background",
      "rect 0 498.5 size 360 1: rule",
      "text "August 2024" at 12 516.5: heading text on background",
      "rect 0 573 size 360 1: rule",
      "text "September 2024" at 12 591: heading text on background",
    ]
  `);
});
