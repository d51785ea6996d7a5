import { BAR_FROM } from '../layout/types';
import { legendOf, type LegendContents } from '../outline/legend';
import type { Timeline } from './timeline.svelte';

/** Milliseconds of rest before the legend follows the view: while the reader drags it stands still. */
const REST = 350;

/** What the legend has to explain: in the picture what is drawn and nothing else, in a list all that the filter leaves. */
function contentsNow(timeline: Timeline): LegendContents {
  const { table, rows, scene, view } = timeline;
  if (view.form !== 'picture' || !scene) return legendOf(table, rows, false);
  const boxes = scene.lanes.flatMap((lane) => lane.boxes);
  const counts = scene.lanes.flatMap((lane) => lane.density);
  const long = new Set(boxes.filter(({ bar }) => bar).map(({ row }) => row));
  return legendOf(
    table,
    boxes.map(({ row }) => row),
    {
      density: counts.some(({ bars }) => bars.length > 0),
      spread: counts.some(({ spread }) => spread.some(({ width }) => width >= BAR_FROM)),
      isLong: (row) => long.has(row),
    },
  );
}

/** The legend of what is in view once that has come to rest; the first one as soon as there is a picture. */
export function legendInView(of: () => Timeline): { readonly contents: LegendContents } {
  let contents = $state.raw(legendOf(of().table, [], false));
  let rest = 0;
  $effect(() => {
    const timeline = of();
    void [timeline.scene, timeline.rows];
    if (timeline.view.form === 'picture' && !timeline.scene) return;
    const timer = setTimeout(() => {
      rest = REST;
      contents = contentsNow(timeline);
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  });
  return {
    get contents() {
      return contents;
    },
  };
}
