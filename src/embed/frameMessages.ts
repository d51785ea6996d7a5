import { readParams } from '../view/params';

/** The version of what a frame and its article say to each other. Fields are added to it and never taken away. */
const VERSION = 1;

/** What an article wants of a frame. Each field may be absent; nonsense in one changes nothing. */
export interface Wish {
  /** The view, as after `#` in an address; '' for the one shown at first. */
  readonly link?: string;
  /** Of the article around the frame. */
  readonly theme?: string | null;
  readonly lang?: string | null;
  /** Opens an event; null closes it. */
  readonly select?: string | null;
}

/** A message to the article. */
export function message(type: string, fields: object = {}): object {
  return { ...fields, entente: VERSION, type };
}

/** The height of the frame in pixels, as this article, Pym and AMP ask for it. */
export function heightMessages(height: number, pym: string | null): (object | string)[] {
  const all: (object | string)[] = [message('height', { height }), { sentinel: 'amp', type: 'embed-size', height }];
  if (pym !== null) all.push(['pym', pym, 'height', String(height)].join('xPYMx'));
  return all;
}

/** What a message from the article says: that it is there, or what it wants. Null for what is no message to a frame. */
export function readMessage(data: unknown): { readonly type: 'hello' } | { readonly type: 'do'; wish: Wish } | null {
  if (typeof data !== 'object' || data === null) return null;
  const { entente, type, link, theme, lang, select } = data as Readonly<Record<string, unknown>>;
  if (entente !== VERSION || (type !== 'hello' && type !== 'do')) return null;
  if (type === 'hello') return { type };
  const said = (value: unknown): value is string | null => value === null || typeof value === 'string';
  return {
    type,
    wish: {
      ...(typeof link === 'string' && { link }),
      ...(said(theme) && { theme }),
      ...(said(lang) && { lang }),
      ...(said(select) && { select }),
    },
  };
}

/** Parts of a link that no step back goes over: where in time one is, letters typed, a day dragged to. */
const PASSING = new Set(['t', 'q', 'on']);

/** Whether the reader chose something between two views, and did not only move. */
export function isChoice(before: string, after: string): boolean {
  const chosen = (link: string): string =>
    readParams(link)
      .filter(({ name }) => !PASSING.has(name))
      .map(({ name, raw }) => `${name}=${raw ?? ''}`)
      .join('&');
  return chosen(before) !== chosen(after);
}
