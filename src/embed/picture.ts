import { download, svgToPng } from '../static/browser/download';
import { currentStaticTimeline } from '../static/browser/currentView';
import { pictureSvg } from '../static/pictureHtml';
import type { Timeline } from '../ui/timeline.svelte';

/** Pixels of a picture's layout, and of its PNG for each of those. */
const [WIDTH, SCALE] = [960, 2];

/** Downloads the present view as a picture in the host page's colours, with an address below it. False if the browser cannot make it. */
export async function downloadPicture(timeline: Timeline, address: string): Promise<boolean> {
  const { palette } = timeline.chart;
  const { svg } = pictureSvg(currentStaticTimeline(timeline), {
    ...{ width: WIDTH, palette, address: address || undefined },
  });
  const png = await svgToPng(svg, WIDTH * SCALE);
  if (png) download(png, `${timeline.file.id || 'timeline'}.png`);
  return png !== null;
}
