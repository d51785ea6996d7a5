import { createHash } from 'node:crypto';
import { jsonInScript, type Kind } from './meta';
import type { Theme } from './page';
import type { Place } from './place';
import { pageFrom } from './template';
import type { Subject } from './subject';

/** The app as one classic script, and its styles. */
export interface AppFiles {
  readonly script: string;
  readonly styles: string;
}

/** What a page says of its colours and what it opens with. */
export interface Look {
  readonly theme: Theme;
  /** The view the app opens with, as a link writes it; '' for the whole. */
  readonly view: string;
}

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M1 3h9v4H1zM6 9h9v4H6z' fill='%231f6f9f'/%3E%3C/svg%3E";

/** A whole page: policy, head, what there is to read, and at its end the script, of which nothing comes before. */
function whole(
  subject: Subject,
  place: Place,
  parts: { policy: string; look: Look; kind: Kind; head: string; foot: string },
): string {
  const { look, head, foot, policy } = parts;
  const theme = look.theme === 'auto' ? '' : ` data-theme="${look.theme}"`;
  const view =
    look.view === '' ? '' : `\n    <meta name="entente-view" content="#${look.view.replaceAll('"', '%22')}">`;
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
    <main id="app" class="en-behind"></main>
    <!-- still -->
    ${foot}
  </body>
</html>
`;
  return pageFrom(template, subject, place, { kind: parts.kind, theme: look.theme });
}

/** A page with its style sheet, script and data beside it. */
export function pageBeside(subject: Subject, place: Place, look: Look, kind: Kind): string {
  return whole(subject, place, {
    ...{ look, kind },
    policy:
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: https:; base-uri 'none'; form-action 'none'",
    head: '<link rel="stylesheet" href="page.css">',
    foot: '<script src="page.js" defer></script>',
  });
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * One file with everything inside, interactive wherever it lies: in a folder, on a stick, in a mail. Its policy lets in its own
 * script and styles by their hashes and nothing else; it can ask nobody for anything.
 */
export function pageAlone(subject: Subject, place: Place, look: Look, json: string, app: AppFiles): string {
  const script = app.script.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--');
  const data = jsonInScript(JSON.parse(json) as unknown);
  return whole(
    subject,
    { ...place, base: null, home: null, data: null },
    {
      ...{ look, kind: 'page' },
      policy: `default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(app.styles)}; img-src data: https:; base-uri 'none'; form-action 'none'`,
      head: `<style>${app.styles}</style>`,
      foot: `<script type="application/json" id="entente-file">${data}</script>\n    <script>${script}</script>`,
    },
  );
}
