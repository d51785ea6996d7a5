import { headOf } from '../meta';
import type { PageAddress } from '../pageAddress';
import { savedBody } from '../savedBody';
import { jsonText } from '../savedPage';
import type { StaticTimeline } from '../staticTimeline';

/** What a frame's page loads, relative to it. */
export interface FrameAssets {
  readonly script: string;
  readonly styles: string;
  readonly policy: string;
}

/**
 * The page of one timeline for frames: its file and its content are in the page, as content of the element, and its one script is a classic
 * one. A sandbox without an origin of its own lets it run, as WordPress's, and so does a browser that opens the page from a folder; modules
 * and requests for data are refused there unless the server allows them. Light until the script knows what the article's theme is.
 */
export function framePage(timeline: StaticTimeline, json: string, place: PageAddress, assets: FrameAssets): string {
  return `<!doctype html>
<html lang="${timeline.messages.lang}" class="entente" data-theme="light">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${assets.policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    ${headOf(timeline, place, 'frame')}
    <link rel="stylesheet" href="${assets.styles}">
    <script src="${assets.script}" defer></script>
  </head>
  <body>
    <entente-timeline page="./">
      ${inNewWindows(savedBody(timeline, 'auto'))}
      <script type="application/json">${jsonText(json)}</script>
    </entente-timeline>
  </body>
</html>
`;
}

/** Links to other pages in windows of their own: most pages refuse to be shown in a frame. */
function inNewWindows(html: string): string {
  return html.replace(/<a (?=[^>]*\bhref="https?:)(?![^>]*\btarget=)/g, '<a target="_blank" ');
}
