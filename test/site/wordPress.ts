/** The attributes of a frame that WordPress keeps (`wp_filter_oembed_result`), of a provider that it does not know. */
const KEPT = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];
const SECRET = 'q3mZ8kT1xw';

/** What WordPress makes of an oEmbed answer whose address an author pasted on a line of its own. */
export function asWordPress(html: string): string {
  const [, written = ''] = /<iframe([^>]*)><\/iframe>/.exec(html) ?? [];
  const attributes = [...written.matchAll(/([\w-]+)="([^"]*)"/g)]
    .filter(([, name = '']) => KEPT.includes(name))
    .map(([, name, value = '']) => `${name!}="${name === 'src' ? `${value}#?secret=${SECRET}` : value}"`);
  return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" ${attributes.join(' ')} data-secret="${SECRET}"></iframe>`;
}

/** A page of a site with WordPress's script for such frames, which does no more than this: heights, and links to the frame's own host. */
export function wordPressPage(html: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Post</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><style>main { max-width: 645px; margin: 40px auto; font: 20px serif }</style></head>
<body><main><h1>A post</h1><p>Text before.</p>${asWordPress(html)}<p>Text after.</p></main><script>
  addEventListener('message', ({ data, source }) => {
    if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (source !== frame.contentWindow) continue;
      if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
      if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame)
        top.location.href = data.value;
    }
  });
  for (const frame of document.querySelectorAll('iframe.wp-embedded-content'))
    frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
</script></body></html>`;
}
