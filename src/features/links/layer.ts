import type { Scene } from '../../layout/scene';
import { HEADS, linksOf } from '../../model/links';
import type { EventTable } from '../../model/table';
import type { Layer, LayeredScene } from '../../render/chart';
import { sceneLinks, type SceneLinks } from './layout';
import { drawLinks } from './render';

/** The links of a frame, drawn under the marks. */
interface LinksLayer extends Layer {
  readonly links: SceneLinks;
}

/** Which links are drawn: all with an end in view, or those of the rows that stand out. */
export interface LinksShown {
  readonly table: EventTable;
  readonly all: boolean;
  readonly rows: readonly number[];
  /** Whether all were asked for, and are too many to be drawn. */
  readonly isPartial: boolean;
  /** −1 where the filter leaves a row out. */
  readonly laneOf: (row: number) => number;
}

const ID = 'links';

/** Lays out the links of a frame. */
export function linksLayer(shown: LinksShown, scene: Scene): LinksLayer {
  const index = linksOf(shown.table);
  const links = sceneLinks({ ...shown, links: index, ...scene });
  return {
    id: ID,
    z: 'under',
    isPartial: shown.isPartial,
    links,
    draw: (pen, _, palette) => {
      drawLinks(pen, scene, links, index, palette);
    },
  };
}

/**
 * The heads and lines of the links in a frame as bits: heads first, then lines. A number, so that what depends on it changes only
 * when they do.
 */
export function linkStylesIn(scene: LayeredScene | null, table: EventTable): number {
  const layer = scene?.layers.find(({ id }) => id === ID) as LinksLayer | undefined;
  if (!layer) return 0;
  const { head, line } = linksOf(table);
  let drawn = 0;
  for (let i = 0; i < layer.links.count; i++) {
    const link = layer.links.link[i]!;
    drawn |= (1 << head[link]!) | (1 << (line[link]! + HEADS.length));
  }
  return drawn;
}
