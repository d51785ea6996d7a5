/** The part of an address after `#`, as pairs in their order. What is no pair (a plain anchor) is a name without value. */
export interface Param {
  readonly name: string;
  /** Still encoded; null where there is no `=`. */
  readonly raw: string | null;
}

/** Takes a hash apart, with or without its `#`. Empty parts are dropped. */
export function readParams(hash: string): Param[] {
  const parts = hash.replace(/^#/, '').split('&').filter(Boolean);
  return parts.map((part) => {
    const equals = part.indexOf('=');
    return equals < 0 ? { name: part, raw: null } : { name: part.slice(0, equals), raw: part.slice(equals + 1) };
  });
}

/** Puts it together again, without `#`. What was read and not changed comes out as it was. */
export function writeParams(params: readonly Param[]): string {
  return params.map(({ name, raw }) => (raw === null ? name : `${name}=${raw}`)).join('&');
}

/** Percent-encodes a value, but for the signs that may stand in a hash and read better plain. */
export function encode(value: string): string {
  return encodeURIComponent(value).replace(/%(?:2F|3A|2C)/g, decodeURIComponent);
}

/** Reads a percent-encoded value; null where it is broken. A `+` is itself here: forms that write spaces so are not ours. */
export function decode(raw: string): string | null {
  try {
    return decodeURIComponent(raw);
  } catch {
    return null;
  }
}
