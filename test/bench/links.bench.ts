import { bench, describe } from 'vitest';
import { drawLinks } from '../../src/features/links/render';
import { LIGHT } from '../../src/render/palette';
import type { Pen } from '../../src/render/pen';
import type { EventLink } from '../../src/format/types';
import type { Scene } from '../../src/layout/scene';
import { sceneLinks } from '../../src/features/links/layout';
import { laneOf } from '../../src/model/lanes';
import { linksOf } from '../../src/model/links';
import { instant } from '../../src/time/instant';
import { sceneOf, settingOf, type RandomEvents } from '../property/layout/arbitraries';

// A thousand events with five hundred links, all in view: the cost of the links of a frame, without painting.
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
const world: RandomEvents = { events, origin: 0, lasts: 1e12, skew: 1 };
const setting = settingOf(world, { width: 1280, height: 600, lanes: 'actor', wide: false });
const eventLinks = Array.from({ length: 500 }, (_, i): EventLink => ({
  from: String((i * 31) % 990),
  to: String(((i * 31) % 990) + (i % 9) + 1),
  type: 'causes',
  sources: [],
}));
const table = { ...setting.table, file: { ...setting.table.file, links: eventLinks } };
const shown = { from: instant(0), to: instant(1e12) };
const lanes = sceneOf(setting, shown);
const links = linksOf(table);
const { geometry } = setting;
const options = {
  table,
  links,
  geometry,
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
const placed = sceneLinks(options);

describe('500 links in view', () => {
  bench('placed', () => void sceneLinks(options));
  bench('drawn on a pen that does nothing', () =>
    drawLinks(pen, { geometry, lanes } as unknown as Scene, placed, links, LIGHT),
  );
});
