import { bench, describe } from 'vitest';
import { namesOf } from '../../src/chart/names';
import { verticalScene } from '../../src/chart/vertical';
import { coreEn } from '../../src/i18n/en/core';
import type { Measure } from '../../src/layout/types';
import { fileExtent } from '../../src/model/extent';
import { everyRow } from '../../src/model/filter';
import { zoomAbout } from '../../src/time/scale';
import { limitsOf, wholeFile } from '../../src/view/limits';
import { madeTable } from './columns';

const SIZES = [1_000, 10_000, 100_000];
const measure: Measure = (text) => text.length * 6.4;
const FEW = { time: 500, iterations: 5, warmupTime: 100, warmupIterations: 2 };
/** Frames of a pinch from the whole to about a tenth of it. */
const FRAMES = 60;

for (const count of SIZES) {
  const table = madeTable(count);
  const limits = limitsOf(fileExtent(table), 'day');
  const whole = wholeFile(limits);
  const input = {
    table,
    limits,
    measure,
    width: 390,
    rows: everyRow(table),
    forced: [],
    now: null,
    least: 560,
    lanes: 'actor',
  } as const;
  const texts = {
    messages: coreEn,
    names: namesOf(table, 'en'),
    localize: (text: unknown) => (typeof text === 'string' ? text : ''),
  };

  describe(`${count.toLocaleString('en')} events on a phone`, () => {
    let frame = 0;
    bench(
      'the layout of a frame of a pinch',
      () => {
        const closer = 10 ** (Math.abs((frame++ % (2 * FRAMES)) - FRAMES) / FRAMES);
        const shown = zoomAbout(whole, (whole.from + whole.to) / 2, closer, limits);
        verticalScene({ ...input, ...texts, view: { shown } });
      },
      FEW,
    );
  });
}
