/** Makes something of a thing when first asked, and keeps it as long as the thing is kept. */
export function kept<Thing extends object, Made>(make: (of: Thing) => Made): (of: Thing) => Made {
  const all = new WeakMap<Thing, Made>();
  return (of) => keep(all, of, () => make(of));
}

/** The same for each of some keys. */
export function keptBy<Thing extends object, Key, Made>(
  make: (of: Thing, key: Key) => Made,
): (of: Thing, key: Key) => Made {
  const all = kept((_: Thing) => new Map<Key, Made>());
  return (of, key) => keep(all(of), key, () => make(of, key));
}

function keep<Key, Made>(
  all: { get(key: Key): Made | undefined; set(key: Key, made: Made): unknown },
  key: Key,
  make: () => Made,
): Made {
  let made = all.get(key);
  if (made === undefined) all.set(key, (made = make()));
  return made;
}
