/** A character that leaves a trace. The same as in `format/validateText`, which the embed needs as small as it is; tests compare them. */
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}\u2800]/u;

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', shy: '' },
  ...{
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    bdquo: '„',
    sbquo: '‚',
    euro: '€',
    deg: '°',
  },
  ...{
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    ccedil: 'ç',
    copy: '©',
  },
};

/** Replaces character references of HTML and XML. Unknown ones stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (all, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? ENTITIES[name]! : all;
      const code = decimal === undefined ? parseInt(hex!, 16) : +decimal;
      const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      return isCharacter ? String.fromCodePoint(code) : '\ufffd';
    },
  );
}

/** A text without the space around it; '' for one of nothing but invisible characters, which the format does not take for a text. */
export const trimText = (text: string): string => (VISIBLE.test(text) ? text.trim() : '');

/** An address that a text links to, and the words of the link. */
export interface TextLink {
  readonly title: string;
  readonly URL: string;
}

/** A text without markup, and the links that it had. */
export interface PlainText {
  readonly text: string;
  readonly links: readonly TextLink[];
  /** Whether the text had markup, so that it has changed. */
  readonly hadMarkup: boolean;
}

const TAG = /<(?:!|\/?[a-z])[^<>]*>/gi;
const HIDDEN = /<(script|style|iframe|object|template|noscript)\b[^]*?(?:<\/\1\s*>|$)/gi;
const ANCHOR = /<a\b[^<>]*>/gi;
const ADDRESS = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** A text of HTML or XML without its comments. One that is never closed runs to the end. */
export function withoutComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    parts.push(text.slice(at, open));
    const close = text.indexOf('-->', open + 4);
    if (close < 0) return parts.join('');
    at = close + 3;
  }
  return parts.join('') + text.slice(at);
}

/** The links of a text. One pass: the end that was found for a link is not searched for again by those before it. */
function linksOf(body: string): TextLink[] {
  const links: TextLink[] = [];
  const end = /<\/a\s*>/gi;
  let close = -1;
  for (const { 0: tag, index } of body.matchAll(ANCHOR)) {
    const start = index + tag.length;
    if (close < start) {
      end.lastIndex = start;
      close = end.exec(body)?.index ?? body.length;
    }
    const [, double, single, bare] = ADDRESS.exec(tag) ?? [];
    const URL = decodeEntities((double ?? single ?? bare ?? '').trim());
    const words = trimText(decodeEntities(body.slice(start, Math.min(close, start + MAX_WORDS)).replace(TAG, '')));
    if (/^https?:\/\//i.test(URL)) links.push({ title: words || URL, URL });
  }
  return links;
}

/** Longest text of a link, in UTF-16 units. */
const MAX_WORDS = 500;

/**
 * The text of HTML: format 1 has no markup. Paragraphs and line breaks become line breaks, lists get a bullet, scripts and styles are
 * dropped, and links are returned beside it. Nothing is interpreted as code at any time.
 */
export function plainText(html: string): PlainText {
  if (!/[<&]/.test(html)) return { text: trimText(html), links: [], hadMarkup: false };
  const body = withoutComments(html).replace(HIDDEN, ' ');
  const links = linksOf(body);
  const text = decodeEntities(
    body
      .replace(/<li\b[^<>]*>/gi, '\n• ')
      .replace(/<br\b[^<>]*>|<\/(?:p|div|h\d|ul|ol|blockquote|tr)\s*>/gi, '\n')
      .replace(TAG, ''),
  );
  const tidy = text
    .replace(/[ \t\f\r]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n');
  return { text: trimText(tidy), links, hadMarkup: /<\/?[a-z!]/i.test(html) };
}

/** Replaces lone surrogates and control characters, which a file may not contain, with the replacement character. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]|(?![\t\n\r])\p{Cc}/gu, '\ufffd');
}

/** A cell without the apostrophe that spreadsheets and our own export write before a text that would be a formula. */
export function withoutGuard(cell: string): string {
  return /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}
