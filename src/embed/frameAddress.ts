import { addressFault } from '../intake/address';

/** What the address of a frame asks for. */
export interface FrameAddress {
  /** Absolute address of the timeline's file; null where none is named, or nonsense. */
  readonly src: string | null;
  /** What stands for it in the address; '' for nothing. */
  readonly written: string;
  /** BCP 47; null where none is asked for. */
  readonly lang: string | null;
  /** The element's attributes, but for `src` and `lang`. */
  readonly attributes: readonly (readonly [name: string, text: string])[];
  /** The name by which Pym knows this frame; null where Pym did not make it. */
  readonly pym: string | null;
}

/** Attributes that a frame takes from elsewhere than its params. */
const OWN = new Set(['src', 'link', 'lang']);
const SHOWN = 80;

/** Reads the address of a frame's page. `attributes` are those that the element knows. */
export function readFrameAddress(href: string, attributes: readonly string[]): FrameAddress {
  const { searchParams: params } = new URL(href);
  const written = (params.get('src') ?? '').trim();
  return {
    src: fileAt(written, href),
    written: written.length > SHOWN ? `${written.slice(0, SHOWN)}…` : written,
    lang: languageOf(params.get('lang')),
    attributes: attributes.flatMap((name) => {
      const text = OWN.has(name) ? null : params.get(name);
      return text === null ? [] : [[name, text] as const];
    }),
    pym: params.get('childId'),
  };
}

/** Only http and https, and paths from the page: no script, no data, no mail in an address. */
function fileAt(written: string, href: string): string | null {
  if (written === '' || /^mailto:/i.test(written) || addressFault(written)) return null;
  return URL.canParse(written, href) ? new URL(written, href).href : null;
}

/** A tag of a language, or null for what is none. */
export function languageOf(text: unknown): string | null {
  return typeof text === 'string' && /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(text) ? text : null;
}
