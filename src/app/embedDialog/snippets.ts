import { jsonInScript } from '../../static/meta';
import { CARD } from '../../static/pageAddress';
import { writeAttributes } from '../../view/attributes';
import type { ViewState } from '../../view/state';
import type { PhoneHeights } from '../../static/browser/currentView';
import { COLUMN, lanesReserve, pictureReserve, reservedHeight } from './reserve';

/** Escapes a text for HTML, in content and in attributes with double quotes. */
export function escapeHtml(text: string): string {
  const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (sign) => signs[sign]!);
}

export type Attributes = readonly (readonly [name: string, value: string | null])[];

/** An opening tag; attributes that are null are left out. */
export function tag(name: string, attributes: Attributes): string {
  const written = attributes.flatMap(([key, value]) =>
    value === null ? [] : [value === '' ? key : `${key}="${escapeHtml(value)}"`],
  );
  return `<${[name, ...written].join(' ')}>`;
}

/** What an element and a frame have in common. */
export interface EmbedTarget {
  readonly view: ViewState;
  /** The view that an empty link shows. */
  readonly defaults: ViewState;
  readonly title: string;
  readonly theme: 'auto' | 'light' | 'dark';
  /** Name under which the host page's address keeps the view; null if it does not keep it. */
  readonly link: string | null;
  /** How tall it is on a phone; null for a view that scrolls within the height of a picture. */
  readonly phone: PhoneHeights | null;
}

/** Options of an element's snippet. */
export interface ElementOptions extends EmbedTarget {
  readonly script: { readonly address: string; readonly integrity: string | null };
  /** The data file, by its address or as text. */
  readonly data: { readonly src: string } | { readonly text: string };
  /** Link to the full timeline, inside the element; the address is null for a file that has none. */
  readonly fallback: { readonly address: string | null; readonly text: string };
  /** Address of the timeline's own page; null where nobody else could open it. */
  readonly page: string | null;
}

/** The element as HTML to paste. */
export function elementSnippet(options: ElementOptions): string {
  const { view, defaults, script, data, fallback, page, theme, link, phone } = options;
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
    COLUMN,
    tag('entente-timeline', [
      ['src', 'src' in data ? data.src : null],
      ...writeAttributes(view, defaults),
      ['theme', theme === 'auto' ? null : theme],
      ['link', link],
      ['page', page],
      // A list or a table is as long as the file: it scrolls within the height of a picture.
      [
        'style',
        `display:block;${phone ? 'min-' : ''}height:${reservedHeight('min(640px,80vh)', phone && pictureReserve(phone.picture))}`,
      ],
    ]),
    `  <p>${inside}</p>`,
    ...('text' in data
      ? [`  <script type="application/json">${jsonInScript(JSON.parse(data.text) as unknown)}</script>`]
      : []),
    '</entente-timeline>',
    '</div>',
  ].join('\n');
}

/** Options of a frame's snippet. */
export interface FrameOptions extends EmbedTarget {
  readonly frame: string;
  /** Address of the host page's script; null for a host that removes scripts: the frame keeps its height there. */
  readonly host: string | null;
  /** Address of the data; null if the frame's page contains it. */
  readonly data: string | null;
}

/**
 * The frame as HTML to paste. The view is in parameters, as the initial view: after `#` it would be a change from there, and Back in
 * the host page would lose it. The language is always written, since the reader's may differ from that of the host page.
 */
export function frameSnippet(options: FrameOptions): string {
  const { view, defaults, frame, host, data, title, theme, link, phone } = options;
  const params: Attributes = [
    ['src', data && relativeTo(frame, data)],
    ...writeAttributes(view, defaults),
    ['theme', theme === 'auto' ? null : theme],
  ];
  const query = params.flatMap(([name, value]) => (value === null ? [] : [`${name}=${inQuery(value)}`]));
  if (host === null) {
    const size: Attributes = [
      ['width', '100%'],
      ['height', '640'],
      ['frameborder', '0'],
    ];
    return `${tag('iframe', [['src', `${frame}?${query.join('&')}`], ['title', title], ...size])}</iframe>`;
  }
  return [
    COLUMN,
    `${tag('iframe', [
      ['src', `${frame}?${query.join('&')}`],
      ['title', title],
      ['width', '100%'],
      ['height', '640'],
      ['loading', 'lazy'],
      ['data-link', link],
      // For editorial systems and policies that remove styles.
      ['frameborder', '0'],
      [
        'style',
        `display:block;border:0;width:100%;max-width:100%;height:${reservedHeight('640px', phone && lanesReserve(phone.lanes, '640px'))}`,
      ],
    ])}</iframe>`,
    '</div>',
    `${tag('script', [
      ['src', host],
      ['async', ''],
    ])}</script>`,
  ].join('\n');
}

/** A picture that leads to a timeline, for mail: its size is written in HTML, which mail programs keep, and it shrinks on a phone. */
export function linkedPictureSnippet(options: {
  readonly address: string;
  readonly image: string;
  /** What the link does, for readers who do not see the picture. */
  readonly text: string;
}): string {
  const width = 600;
  const image = tag('img', [
    ['src', options.image],
    ['width', String(width)],
    ['height', String((width * CARD.height) / CARD.width)],
    ['alt', options.text],
    ['style', 'max-width:100%;height:auto;border:0'],
  ]);
  return `<p>${tag('a', [['href', options.address]])}${image}</a></p>`;
}

function inQuery(value: string): string {
  return encodeURIComponent(value)
    .replace(/%(?:2F|3A|2C)/g, decodeURIComponent)
    .replaceAll('%20', '+');
}

/** The address of a data file, relative to the frame page if both are on the same site. */
function relativeTo(frame: string, data: string): string {
  const root = new URL('../', frame).href;
  return data.startsWith(root) ? `../${data.slice(root.length)}` : data;
}
