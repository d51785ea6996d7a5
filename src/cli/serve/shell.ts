import type { CommandMessages } from '../messages/types';
import type { Preview } from './preview';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

function documentOf(title: string, body: string, { lang }: CommandMessages, data = '', root = '../../'): string {
  return `<!doctype html>
<html lang="${lang}"${data}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${root}serve.css">
</head>
<body>
${body}
</body>
</html>
`;
}

/** The page of a file: what there is to say about it, and below that its timeline in a frame, which loads again when the file changes. */
export function shellPage(
  name: string,
  stamp: string,
  { summary, messages, hasErrors }: Preview,
  command: CommandMessages,
  isFolder: boolean,
): string {
  const data = ` data-stamp="${escapeHtml(stamp)}" data-stopped="${escapeHtml(command.serving.stopped)}"`;
  const back = isFolder ? `<a href="../../">${escapeHtml(command.serving.list)}</a>\n` : '';
  const isOpen = hasErrors ? ' open' : '';
  const isHidden = messages === '' ? ' hidden' : '';
  const body = `<header>
${back}<p id="summary" role="status">${escapeHtml(summary)}</p>
<details${isOpen}${isHidden}><summary>${escapeHtml(command.serving.messages)}</summary>
<pre id="messages" tabindex="0">${escapeHtml(messages)}</pre></details>
</header>
<iframe src="view" title="${escapeHtml(name)}"></iframe>
<script src="../../serve.js"></script>`;
  return documentOf(name, body, command, data);
}

/** The files of a folder. */
export function listPage(folder: string, names: readonly string[], command: CommandMessages): string {
  const items = names.map((name) => `<li><a href="f/${encodeURIComponent(name)}/">${escapeHtml(name)}</a></li>`);
  const list = names.length > 0 ? `<ul>\n${items.join('\n')}\n</ul>` : `<p>${escapeHtml(command.serving.none)}</p>`;
  return documentOf(folder, `<main>\n<h1>${escapeHtml(folder)}</h1>\n${list}\n</main>`, command, '', './');
}

/** What stands in the frame where nothing can be shown. */
export const nothingPage = (command: CommandMessages): string =>
  documentOf('', `<main><p>${escapeHtml(command.serving.nothing)}</p></main>`, command);
