/** Part of an address after `#`. A part without `=`, such as a plain anchor, is a name without a value. */
export interface Param {
  readonly name: string;
  /** Still encoded; null if there is no `=`. */
  readonly raw: string | null;
}

/** Whether a hash is the route of an application (`#/news/12`, `#!/news`): it says nothing of a view, and nothing may be added to it. */
export const isRoute = (hash: string): boolean => /^#[!/]/.test(hash);

/** Splits a hash, with or without its `#`, into its parts in order. Empty parts are dropped. */
export function readParams(hash: string): Param[] {
  const parts = hash.replace(/^#/, '').split('&').filter(Boolean);
  return parts.map((part) => {
    const equals = part.indexOf('=');
    return equals < 0 ? { name: part, raw: null } : { name: part.slice(0, equals), raw: part.slice(equals + 1) };
  });
}

/** Joins the parts of a hash, without `#`. A part that was read comes out unchanged. */
export function writeParams(params: readonly Param[]): string {
  return params.map(({ name, raw }) => (raw === null ? name : `${name}=${raw}`)).join('&');
}

/** Percent-encodes a value, except for signs that are allowed in a hash and easier to read as they are. */
export function encode(value: string): string {
  // Half of a surrogate pair, as an emoji cut in two leaves it, cannot be encoded.
  const wellFormed = value.replace(/\p{Surrogate}/gu, '\ufffd');
  return encodeURIComponent(wellFormed).replace(/%(?:2F|3A|2C)/g, decodeURIComponent);
}

/** Decodes a percent-encoded value; null if it is malformed. A `+` stays a plus: only form data uses it for a space. */
export function decode(raw: string): string | null {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}
