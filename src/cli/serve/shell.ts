import type { CommandMessages } from '../messages/types';
import { escapeXml } from '../../render/svg';
import type { Preview } from './preview';

function documentOf(title: string, body: string, { lang }: CommandMessages, data = '', root = '../../'): string {
  return `<!doctype html>
<html lang="${lang}"${data}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeXml(title)}</title>
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
  const data = ` data-stamp="${escapeXml(stamp)}" data-stopped="${escapeXml(command.serving.stopped)}"`;
  const back = isFolder ? `<a href="../../">${escapeXml(command.serving.list)}</a>\n` : '';
  const isOpen = hasErrors ? ' open' : '';
  const isHidden = messages === '' ? ' hidden' : '';
  const body = `<header>
${back}<p id="summary" role="status">${escapeXml(summary)}</p>
<details${isOpen}${isHidden}><summary>${escapeXml(command.serving.messages)}</summary>
<pre id="messages" tabindex="0">${escapeXml(messages)}</pre></details>
</header>
<iframe src="view" title="${escapeXml(name)}"></iframe>
<script src="../../serve.js"></script>`;
  return documentOf(name, body, command, data);
}

/** The files of a folder. */
export function listPage(folder: string, names: readonly string[], command: CommandMessages): string {
  const items = names.map((name) => `<li><a href="f/${encodeURIComponent(name)}/">${escapeXml(name)}</a></li>`);
  const list = names.length > 0 ? `<ul>\n${items.join('\n')}\n</ul>` : `<p>${escapeXml(command.serving.none)}</p>`;
  return documentOf(folder, `<main>\n<h1>${escapeXml(folder)}</h1>\n${list}\n</main>`, command, '', './');
}

/** What stands in the frame where nothing can be shown. */
export const nothingPage = (command: CommandMessages): string =>
  documentOf('', `<main><p>${escapeXml(command.serving.nothing)}</p></main>`, command);
