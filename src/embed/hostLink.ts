// Apart from `host.ts`, which acts on a page as soon as it is imported.

const partsOf = (hash: string): string[] => hash.replace('#', '').split('&').filter(Boolean);

/** The view that a hash has under a name, as a link without that name; '' for none. */
export function viewIn(hash: string, name: string): string {
  const prefix = `${name}.`;
  return partsOf(hash)
    .flatMap((part) => (part.startsWith(prefix) ? part.slice(prefix.length) : []))
    .join('&');
}

/** A hash with the view under a name replaced; what others keep in it stays. '' for nothing. */
export function hashWith(hash: string, name: string, link: string): string {
  const prefix = `${name}.`;
  const others = partsOf(hash).filter((part) => !part.startsWith(prefix));
  const all = [...others, ...partsOf(link).map((part) => prefix + part)].join('&');
  return all && `#${all}`;
}
