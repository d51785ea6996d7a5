import { findAddressError } from '../../util/addressError';

/** What the address of the frame page asks for. */
export interface FrameAddress {
  /** Absolute address of the timeline file; null if none is named or it is not allowed. */
  readonly src: string | null;
  /** The `src` parameter as written, shortened for display; '' if there is none. */
  readonly written: string;
  /** BCP 47; null if none is asked for. */
  readonly lang: string | null;
  /** The element's attributes, except `src` and `lang`. */
  readonly attributes: readonly (readonly [name: string, text: string])[];
  /** The view after `#`; '' for none. */
  readonly view: string;
  /** The id that Pym gave this frame; null if Pym did not create it. */
  readonly pymId: string | null;
  /** The secret that WordPress gave this frame; null if WordPress did not write it. */
  readonly secret: string | null;
  /** A link of the timeline to go on to (see `links.ts`); null for none. */
  readonly onward: string | null;
}

/** Attributes that the frame page does not copy from its parameters. */
const NOT_COPIED = new Set(['src', 'link', 'lang']);
const MAX_SHOWN = 80;

/** Reads the address of the frame page. `attributes` are the names that the element observes. */
export function readFrameAddress(href: string, attributes: readonly string[]): FrameAddress {
  const { searchParams: params, hash } = new URL(href);
  const written = (params.get('src') ?? '').trim();
  // WordPress writes parameters after `#`, where a link has the view.
  const asked = new URLSearchParams(hash.startsWith('#?') ? hash.slice(2) : '');
  const secret = asked.get('secret') ?? '';
  return {
    src: resolveFile(written, href),
    written: written.length > MAX_SHOWN ? `${written.slice(0, MAX_SHOWN)}…` : written,
    lang: languageOf(params.get('lang')),
    attributes: attributes.flatMap((name) => {
      const text = NOT_COPIED.has(name) ? null : params.get(name);
      return text === null ? [] : [[name, text] as const];
    }),
    view: viewOf(hash),
    pymId: params.get('childId'),
    secret: /^[a-z0-9]+$/i.test(secret) ? secret : null,
    onward: asked.get('onward'),
  };
}

/** The view that a hash asks for; '' for none. */
export function viewOf(hash: string): string {
  return hash.startsWith('#?') ? '' : hash.slice(1);
}

/** The ids of the timelines of the site that the frame page belongs to; none where it is part of no site, as in the package. */
export function siteTimelines(): string[] {
  return document.querySelector<HTMLMetaElement>('meta[name="entente-frames"]')?.content.split(' ') ?? [];
}

/** Allows http, https and relative paths only: no `javascript:`, `data:` or `mailto:`. */
function resolveFile(written: string, href: string): string | null {
  if (written === '' || /^mailto:/i.test(written) || findAddressError(written)) return null;
  return URL.canParse(written, href) ? new URL(written, href).href : null;
}

/** The value as a tag of BCP 47 if it is a language, else null. Some themes write `de_DE`, as POSIX does. */
export function languageOf(value: unknown): string | null {
  const tag = typeof value === 'string' ? value.replace(/_/g, '-') : '';
  return /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag) ? tag : null;
}
