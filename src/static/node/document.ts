import type { Kind } from '../meta';
import type { PageAddress } from '../pageAddress';
import { jsonText, viewTag, type Look } from '../savedPage';
import { pageFrom } from '../template';
import type { StaticTimeline } from '../staticTimeline';

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M1 3h9v4H1zM6 9h9v4H6z' fill='%231f6f9f'/%3E%3C/svg%3E";

/** A whole page: content security policy, head, static content, and the script at the end. */
function whole(
  timeline: StaticTimeline,
  place: PageAddress,
  parts: { policy: string; look: Look; kind: Kind; head: string; foot: string },
): string {
  const { look, head, foot, policy } = parts;
  const theme = look.theme === 'auto' ? '' : ` data-theme="${look.theme}"`;
  const view = viewTag(look.view) && `\n    ${viewTag(look.view)}`;
  const template = `<!doctype html>
<html lang="{{lang}}"${theme}>
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="${look.theme === 'auto' ? 'light dark' : look.theme}">
    <link rel="icon" href="${ICON}">${view}
    <!-- head -->
    ${head}
  </head>
  <body>
    <div id="app" class="en-behind"></div>
    <!-- static -->
    ${foot}
  </body>
</html>
`;
  return pageFrom(template, timeline, place, { kind: parts.kind, theme: look.theme });
}

/**
 * A page with its style sheet, script and data beside it. One for frames has the data, the JSON of the timeline's file, in it: hosts put
 * frames into sandboxes whose requests for data are refused, as WordPress does, while a classic script and a style sheet load.
 */
export function pageBeside(timeline: StaticTimeline, place: PageAddress, look: Look, json: string | null): string {
  const kind: Kind = json === null ? 'page' : 'frame';
  const data =
    json === null ? '' : `<script type="application/json" id="entente-file">${jsonText(json)}</script>\n    `;
  return whole(timeline, place, {
    ...{ look, kind },
    policy:
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: https:; base-uri 'none'; form-action 'none'",
    head: '<link rel="stylesheet" href="page.css">',
    foot: `${data}<script src="page.js" defer></script>`,
  });
}
