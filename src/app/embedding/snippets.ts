import { jsonInScript } from '../../still/meta';
import { spanToEdtf } from '../../time/link';
import type { ViewState } from '../../view/state';

/** Escapes a text for HTML, in content and in attributes that stand in double quotes. */
export function escapeHtml(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => signs[sign]!);
}

type Attributes = readonly (readonly [name: string, value: string | null])[];

/** An opening tag; attributes that are null are left out. */
function tag(name: string, attributes: Attributes): string {
  const written = attributes.flatMap(([key, value]) =>
    value === null ? [] : [value === '' ? key : `${key}="${escapeHtml(value)}"`],
  );
  return `<${[name, ...written].join(' ')}>`;
}

/** What any way of embedding is told. */
export interface Told {
  readonly view: ViewState;
  /** What the file shows by itself. */
  readonly defaults: ViewState;
  readonly title: string;
  readonly theme: 'auto' | 'light' | 'dark';
  /** A name under which the article's address keeps the view; null for none. */
  readonly link: string | null;
}

/** The view as attributes of the element: what differs from what the file shows by itself, and always the language. */
export function viewAttributes({ view, defaults }: Pick<Told, 'view' | 'defaults'>): Attributes {
  const differs = (text: string, otherwise: string): string | null => (text === otherwise ? null : text);
  const list = (ids: readonly string[]): string | null => (ids.length > 0 ? ids.join(' ') : null);
  const { filter } = view;
  return [
    ['lang', view.lang],
    ['shown', differs(spanToEdtf(view.shown), spanToEdtf(defaults.shown))],
    ['kinds', list(filter.kinds)],
    ['actors', list(filter.actors)],
    ['status', list(filter.status)],
    ['by', list(filter.by)],
    ['query', filter.query || null],
    ['selected', view.selected],
    ['lanes', differs(view.lanes, defaults.lanes)],
    ['form', differs(view.form, defaults.form)],
    ['measures', list(view.measures)],
    ['ties', differs(view.ties, defaults.ties)],
    ['on', view.on],
  ];
}

/** An element's script and data. */
export interface ElementWish extends Told {
  readonly script: { readonly address: string; readonly integrity: string | null };
  /** Its address, or the file itself. */
  readonly data: { readonly src: string } | { readonly text: string };
  /** Where the timeline can be read in full, and what leads there; null for a file that has no address. */
  readonly fallback: { readonly address: string | null; readonly text: string };
}

/** The element as HTML to paste. */
export function elementSnippet(wish: ElementWish): string {
  const { script, data, fallback, theme, link } = wish;
  const text = escapeHtml(fallback.text);
  const inside = fallback.address === null ? text : `${tag('a', [['href', fallback.address]])}${text}</a>`;
  const { integrity } = script;
  return [
    `${tag('script', [
      ['type', 'module'],
      ['src', script.address],
      ['integrity', integrity],
      ['crossorigin', integrity && 'anonymous'],
    ])}</script>`,
    tag('entente-timeline', [
      ['src', 'src' in data ? data.src : null],
      ...viewAttributes(wish),
      ['theme', theme === 'auto' ? null : theme],
      ['link', link],
    ]),
    `  <p>${inside}</p>`,
    ...('text' in data
      ? [`  <script type="application/json">${jsonInScript(JSON.parse(data.text) as unknown)}</script>`]
      : []),
    '</entente-timeline>',
  ].join('\n');
}

/** A frame and the host's side of its messages. */
export interface FrameWish extends Told {
  readonly frame: string;
  readonly host: string;
  readonly data: string;
}

/**
 * The frame as HTML to paste. The view stands in params, as what is shown at first: after `#` it would be a step from there, and
 * Back in the article would lose it. The language is written out, since the reader's own may be another than the article's.
 */
export function frameSnippet(wish: FrameWish): string {
  const { frame, host, data, title, theme, link } = wish;
  const params: Attributes = [
    ['src', near(data, frame)],
    ...viewAttributes(wish),
    ['theme', theme === 'auto' ? null : theme],
  ];
  const query = params.flatMap(([name, value]) => (value === null ? [] : [`${name}=${inQuery(value)}`]));
  return [
    `${tag('iframe', [
      ['src', `${frame}?${query.join('&')}`],
      ['title', title],
      ['width', '100%'],
      ['height', '640'],
      ['loading', 'lazy'],
      ['data-link', link],
    ])}</iframe>`,
    `${tag('script', [
      ['src', host],
      ['async', ''],
    ])}</script>`,
  ].join('\n');
}

function inQuery(value: string): string {
  return encodeURIComponent(value)
    .replace(/%(?:2F|3A|2C)/g, decodeURIComponent)
    .replaceAll('%20', '+');
}

/** An address as seen from another of the same site, where it is one of data/ beside embed/; else as it is. */
function near(data: string, frame: string): string {
  const root = new URL('../', frame).href;
  return data.startsWith(root) ? `../${data.slice(root.length)}` : data;
}
