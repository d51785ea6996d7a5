import { expect, it } from 'vitest';
import { headingsInCalendar } from '../../../src/chart/verticalCalendar';
import type { VerticalScene } from '../../../src/render/verticalScene';
import { utc } from '../../../src/time/instant';

const years = [2023, 2024, 2025];
const scene = {
  shown: { from: utc(2023), to: utc(2026) },
  columns: { width: 300 },
  items: years.flatMap((year) => [
    { item: { type: 'tick', label: String(year) }, at: utc(year) },
    { item: { type: 'event', row: year }, at: utc(year, 6) },
  ]),
} as unknown as VerticalScene;
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

it('leaves out what finds no room beside the file’s figure, and all without a calendar', () => {
  const figures = new Map([[2, { text: 'A figure as wide as the picture', width: 250 }]]);
  expect([...headingsInCalendar(scene, figures, calendar).keys()]).toEqual([0, 4]);
  expect(headingsInCalendar(scene, figures, { ...calendar, calendar: null }).size).toBe(0);
});
