import { render } from 'entente-timeline/render';

/** An article with a timeline, given the text of its file. */
export function article(json: string): string {
  const { html, css, lang, issues } = render(json, { lang: 'en', src: '/data/inf.json' });
  for (const { message } of issues) console.warn(message);
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <title>An article</title>
    <style>${css}</style>
    <script type="module" src="/timelines/embed/entente.js"></script>
  </head>
  <body>
    <h1>An article</h1>
    <entente-timeline src="/data/inf.json">${html}</entente-timeline>
  </body>
</html>`;
}
