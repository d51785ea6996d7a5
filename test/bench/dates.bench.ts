import { bench, describe } from 'vitest';
import { parseEdtf } from '../../src/time/edtf';
import { instant, utc } from '../../src/time/instant';
import { axisTicks } from '../../src/time/ticks';
import { time as timeDe } from '../../src/i18n/de/time';

const days = Array.from({ length: 100_000 }, (_, i) => new Date(i * 26_000_000).toISOString().slice(0, 10));
const doubtful = days.map((day, i) => (i % 2 ? `${day}~` : `${day.slice(0, 7)}-XX`));

describe('100,000 dates', () => {
  bench('plain days', () => {
    for (const day of days) parseEdtf(day);
  });
  bench('days in doubt', () => {
    for (const day of doubtful) parseEdtf(day);
  });
});

describe('one axis', () => {
  let moved = 0;
  bench('of four years on 1,200 pixels', () => {
    moved += 1e7;
    const shown = { from: instant(utc(2022) + moved), to: instant(utc(2026) + moved) };
    axisTicks({ shown, width: 1200 }, timeDe, (text) => text.length * 6);
  });
});
