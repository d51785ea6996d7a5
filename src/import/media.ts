import { findAddressError } from '../util/addressError';
import type { ImportContext } from './context';
import { LIMITS } from './limits';
import { plainText, type TextLink } from './text';
import type { JsonObject } from './types';

/** What a source says about one picture or other medium; markup is allowed in the texts. */
export interface MediaText {
  readonly url: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly alt?: string;
  readonly thumbnail?: string;
}

/** Longest address, in UTF-16 units. */
export const MAX_ADDRESS = 2000;

/** The address of a picture itself. A wiki's page about a picture ends in the same letters. */
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:$|[?#])/i;

/**
 * A medium as fields of an event. A picture becomes one; a video, a map or an encyclopedia's page becomes a source, since it is not shown
 * inside a timeline. Nothing is fetched.
 */
export function mediaFields(media: MediaText, row: number, { notes }: ImportContext): JsonObject {
  const url = media.url.trim();
  const caption = plainText(media.caption ?? '');
  const credit = plainText(media.credit ?? '');
  const links = [...caption.links, ...credit.links];
  if (url === '') return {};
  if (/[<>\s]/.test(url) || findAddressError(url) || url.length > MAX_ADDRESS) return { 'x-media': { ...media } };
  const more = {
    ...(media.thumbnail ? { 'x-thumbnail': media.thumbnail } : {}),
    ...(links.length > 0 ? { 'x-links': links } : {}),
  };
  if (!PICTURE.test(url) || /\/wiki\/[^/]*:/.test(url)) {
    notes.add('info', 'media-as-source', {}, { row });
    const title = caption.text || credit.text || url;
    return {
      sources: [{ title, URL: url, ...(credit.text && caption.text ? { publisher: credit.text } : {}), ...more }],
    };
  }
  const alt = plainText(media.alt ?? '').text;
  return {
    media: [
      {
        src: url,
        // A caption is no description of the picture, but better than none.
        ...(alt || caption.text ? { alt: alt || caption.text } : {}),
        ...(credit.text ? { credit: credit.text } : {}),
        ...(alt && caption.text ? { 'x-caption': caption.text } : {}),
        ...more,
      },
    ],
  };
}

/** A source from words or an address, or both. */
export function sourceFrom(title: string, url: string): JsonObject | null {
  const [text, address] =
    /^https?:\/\/\S+$/i.test(title.trim()) && url === '' ? ['', title.trim()] : [title.trim(), url.trim()];
  if (address !== '' && (findAddressError(address) || address.length > MAX_ADDRESS))
    return { title: [text, address].filter(Boolean).join(' ') };
  if (text === '' && address === '') return null;
  return { ...(text ? { title: text } : {}), ...(address ? { URL: address } : {}) };
}

/** Fields of an event whose lists are joined: two sources of one event stay two. */
export function mergeFields(parts: readonly JsonObject[]): JsonObject {
  // Without a prototype, a field named __proto__ is a field like any other.
  const merged = Object.create(null) as Record<string, unknown>;
  for (const part of parts)
    for (const [name, value] of Object.entries(part)) {
      const known = merged[name];
      merged[name] =
        Array.isArray(known) && Array.isArray(value) ? [...(known as unknown[]), ...(value as unknown[])] : value;
    }
  return { ...merged };
}

/** A text without markup as a field; its links become sources, and the original is kept beside it. */
export function textField(name: string, text: string, row: number | undefined, { notes }: ImportContext): JsonObject {
  const plain = plainText(text);
  const isLong = plain.text.length > LIMITS.field;
  const place = { column: name, ...(row === undefined ? {} : { row }) };
  if (isLong) notes.add('warning', 'text-cut', { limit: LIMITS.field }, place);
  const field = {
    ...(plain.text === '' ? {} : { [name]: isLong ? `${plain.text.slice(0, LIMITS.field - 1)}…` : plain.text }),
    ...(isLong && !plain.hadMarkup ? { [`x-${name}`]: text } : {}),
  };
  if (!plain.hadMarkup) return field;
  notes.add('info', 'markup-removed', {}, place);
  const sources = plain.links.map(({ title, URL }: TextLink) => sourceFrom(title === URL ? '' : title, URL));
  return {
    ...field,
    ...(sources.length > 0 ? { sources } : {}),
    [`x-${name}-html`]: text,
  };
}
