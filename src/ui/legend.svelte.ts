import { legendOf, type LegendContents } from '../outline/legend';
import { drawnIn } from './drawn';
import type { Timeline } from './timeline.svelte';

/** Milliseconds of rest before the legend follows the view: while the reader drags it stands still. */
const REST = 350;

/** What the legend has to explain: in the picture what is drawn and nothing else, in a list all that the filter leaves. */
function contentsNow(timeline: Timeline): LegendContents {
  const { table, rows, form } = timeline;
  const scene = timeline.calm.drawn;
  if (form !== 'picture' || !scene) return legendOf(table, rows, false);
  const drawn = drawnIn(scene);
  return legendOf(table, drawn.rows, drawn.layout);
}

/** The legend of what is in view once that has come to rest; the first one as soon as there is a whole picture. */
export function legendInView(of: () => Timeline): { readonly contents: LegendContents } {
  let contents = $state.raw(legendOf(of().table, [], false));
  let rest = 0;
  $effect(() => {
    const timeline = of();
    void [timeline.scene, timeline.rows];
    if (timeline.form === 'picture' && !(timeline.seen && timeline.scene?.complete) && rest === 0) return;
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
