const partsOf = (hash: string): string[] => hash.replace('#', '').split('&').filter(Boolean);

/** The view that stands under a name in a hash, as a link without that name; '' for none. */
export function viewIn(hash: string, name: string): string {
  const before = `${name}.`;
  return partsOf(hash)
    .filter((part) => part.startsWith(before))
    .map((part) => part.slice(before.length))
    .join('&');
}

/** A hash with the view under a name replaced, and all that others keep there; '' for nothing. */
export function hashWith(hash: string, name: string, link: string): string {
  const before = `${name}.`;
  const others = partsOf(hash).filter((part) => !part.startsWith(before));
  const all = [...others, ...partsOf(link).map((part) => before + part)].join('&');
  return all && `#${all}`;
}
