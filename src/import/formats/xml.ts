import { decodeEntities, withoutComments } from '../text';

/** Longest tag of which the end is missing, in UTF-16 units. */
const MAX_TAG = 10_000;

/** An element of XML with its attributes and the text in it. */
export interface XmlElement {
  readonly attributes: ReadonlyMap<string, string>;
  readonly text: string;
  /** Whether its end was found. Without it, the text is empty. */
  readonly isClosed: boolean;
}

/** The elements of one name. Reads in one pass, resolves no entities of its own and fetches nothing. */
export function elementsNamed(xml: string, name: string): XmlElement[] {
  const text = withoutComments(xml);
  const elements: XmlElement[] = [];
  const lastClose = text.lastIndexOf(`</${name}`);
  let at = 0;
  for (;;) {
    const open = nextTag(text, `<${name}`, at);
    if (open < 0) return elements;
    const end = endOfTag(text, open);
    if (end < 0) {
      // A quote that is never closed: what can be read of the last element is.
      elements.push({ attributes: attributesOf(text.slice(open, open + MAX_TAG)), text: '', isClosed: false });
      return elements;
    }
    const tag = text.slice(open + name.length + 1, end);
    const isEmpty = tag.endsWith('/');
    const close = isEmpty || lastClose < end ? -1 : text.indexOf(`</${name}`, end);
    elements.push({
      attributes: attributesOf(tag),
      text: close < 0 ? '' : contentOf(text.slice(end + 1, close)),
      isClosed: isEmpty || close >= 0,
    });
    at = Math.max(end, close) + 1;
  }
}

/** The offset of a tag; `<events` is not `<event`. */
function nextTag(text: string, tag: string, from: number): number {
  let at = text.indexOf(tag, from);
  while (at >= 0 && /[\w:.-]/.test(text[at + tag.length] ?? '')) at = text.indexOf(tag, at + 1);
  return at;
}

/** The offset of the `>` that ends a tag, which may also stand in quotes. */
function endOfTag(text: string, open: number): number {
  let quote = '';
  for (let at = open; at < text.length; at++) {
    const character = text[at]!;
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return -1;
}

function attributesOf(tag: string): Map<string, string> {
  const all = tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g);
  return new Map(
    [...all].map(([, name = '', double, single]) => [name, decodeEntities(double ?? single ?? '').trim()]),
  );
}

function contentOf(text: string): string {
  return text
    .split(/<!\[CDATA\[([^]*?)\]\]>/)
    .map((part, i) => (i % 2 === 1 ? part : decodeEntities(part)))
    .join('')
    .trim();
}
