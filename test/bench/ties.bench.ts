import { bench, describe } from 'vitest';
import { drawTies } from '../../src/draw/ties';
import { LIGHT } from '../../src/draw/palette';
import type { Pen } from '../../src/draw/pen';
import type { EventLink } from '../../src/intake/types';
import type { Scene } from '../../src/layout/scene';
import { sceneTies } from '../../src/layout/ties';
import { laneOf } from '../../src/model/lanes';
import { tiesOf } from '../../src/model/ties';
import { instant } from '../../src/time/instant';
import { sceneOf, settingOf, type World } from '../property/layout/worlds';

// A thousand events with five hundred links, all in view: what a frame of links costs but for the paint itself.
const events = Array.from({ length: 1000 }, (_, i) => ({
  at: ((i * 7919) % 1000) / 1000,
  lasts: 1,
  open: false,
  flags: 0,
  weight: (i % 5) + 1,
  actor: i % 8,
  tone: i % 5,
  letters: 20,
}));
const world: World = { events, origin: 0, lasts: 1e12, skew: 1 };
const setting = settingOf(world, { width: 1280, height: 600, lanes: 'actor', wide: false });
const links = Array.from({ length: 500 }, (_, i): EventLink => ({
  from: String((i * 31) % 990),
  to: String(((i * 31) % 990) + (i % 9) + 1),
  type: 'causes',
  sources: [],
}));
const table = { ...setting.table, file: { ...setting.table.file, links } };
const shown = { from: instant(0), to: instant(1e12) };
const lanes = sceneOf(setting, shown);
const ties = tiesOf(table);
const { frame } = setting;
const wish = {
  table,
  ties,
  frame,
  shown,
  lanes,
  all: true,
  rows: [],
  laneOf: (row: number) => laneOf(setting.lanes, row),
};
const none = (): void => undefined;
const pen: Pen = {
  rect: none,
  fade: none,
  line: none,
  curve: none,
  path: none,
  text: none,
  clip: (_x, _y, _width, _height, inside) => inside(),
};
const placed = sceneTies(wish);

describe('500 links in view', () => {
  bench('placed', () => void sceneTies(wish));
  bench('drawn on a pen that does nothing', () =>
    drawTies(pen, { frame, lanes } as unknown as Scene, placed, ties, LIGHT),
  );
});
