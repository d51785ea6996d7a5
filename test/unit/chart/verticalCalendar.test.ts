import { expect, it } from 'vitest';
import { headingsInCalendar } from '../../../src/chart/verticalCalendar';
import { verticalNotes } from '../../../src/chart/verticalNotes';
import { coreEn } from '../../../src/i18n/en/core';
import { limitsOf } from '../../../src/view/limits';
import { tableOf } from '../../gallery/scene';
import type { VerticalScene } from '../../../src/render/verticalScene';
import { utc } from '../../../src/time/instant';

const years = [2023, 2024, 2025];
const scene = {
  columns: { width: 300 },
  items: years.flatMap((year) => [
    { item: { type: 'tick', label: String(year), cell: { from: utc(year), to: utc(year + 1) } }, at: utc(year, 1) },
    { item: { type: 'event', row: year }, at: utc(year, 6) },
  ]),
} as unknown as Pick<VerticalScene, 'items' | 'columns'>;
const measure = (text: string): number => 7 * text.length;
const calendar = { calendar: 'buddhist', lang: 'en', measure } as const;

it('gives each heading its years in the other calendar, beside it', () => {
  const found = headingsInCalendar(scene, new Map(), calendar);
  expect([...found].map(([index, { text }]) => [index, text])).toEqual([
    [0, '2566 BE'],
    [2, '2567 BE'],
    [4, '2568 BE'],
  ]);
  expect(new Set([...found.values()].map(({ left }) => left)).size).toBe(1);
  expect(found.get(0)!.left).toBeGreaterThan(measure('2023'));
});

// “1945: 2489–2492 BE” stood in a view that began in 1946, and changed while it was moved.
it('gives a heading all of its time where the view begins in the middle of it', () => {
  const table = tableOf([]);
  const input = {
    ...{ table, limits: limitsOf({ from: utc(1900), to: utc(2000) }, 'day'), messages: coreEn, measure },
    localize: () => '',
  };
  const view = { shown: { from: utc(1946), to: utc(1980) }, now: null, width: 300 };
  const items = verticalNotes(input, view).map((note) => ({ ...note, y: 0, top: 0, bottom: 0, isCut: false }));
  const found = headingsInCalendar({ columns: scene.columns, items }, new Map(), calendar);
  expect([...found.values()].map(({ text }) => text.replace(/\s/g, ' '))[0]).toBe('2488–2492 BE');
});

it('leaves out what finds no room beside the file’s figure, and all without a calendar', () => {
  const figures = new Map([[2, { text: 'A figure as wide as the picture', width: 250 }]]);
  expect([...headingsInCalendar(scene, figures, calendar).keys()]).toEqual([0, 4]);
  expect(headingsInCalendar(scene, figures, { ...calendar, calendar: null }).size).toBe(0);
});
